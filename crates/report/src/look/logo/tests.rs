//! Logos whole, huge, cut short and of no kind.

use super::*;

/// A PNG of one colour with some opacity.
fn painted(width: u32, height: u32, pixel: [u8; 4]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixel.repeat(usize::try_from(width * height).unwrap())).unwrap();
    writer.finish().unwrap();
    file
}

/// A JPEG of 16 × 8 grey pixels, as small as one can be.
const GREY: &[u8] = include_bytes!("grey.jpg");

#[test]
fn a_logo_is_laid_on_white_and_made_no_larger_than_paper_needs() {
    let logo = Logo::read(&painted(4, 2, [0, 0, 0, 128])).unwrap();
    assert_eq!((logo.pixels().width, logo.pixels().height), (4, 2));
    assert_eq!(logo.pixels().rgb, [127; 24]);
    let wide = Logo::read(&painted(2_000, 100, [255, 0, 0, 255])).unwrap();
    assert_eq!((wide.pixels().width, wide.pixels().height), (640, 32));
    assert!(wide.pixels().rgb.chunks(3).all(|pixel| pixel == [255, 0, 0]));
    let tall = Logo::read(&painted(10, 3_000, [0, 0, 255, 255])).unwrap();
    assert_eq!((tall.pixels().width, tall.pixels().height), (1, 240));
}

#[test]
fn a_jpeg_is_read_too() {
    let logo = Logo::read(GREY).unwrap();
    assert_eq!((logo.pixels().width, logo.pixels().height), (16, 8));
    assert!(logo.pixels().rgb.iter().all(|channel| (120..=136).contains(channel)), "{:?}", logo.pixels().rgb);
}

#[test]
fn what_is_no_logo_is_told() {
    assert_eq!(Logo::read(b"GIF89a"), Err(LogoError::Format));
    assert_eq!(Logo::read(b"<svg/>"), Err(LogoError::Format));
    assert_eq!(Logo::read(&vec![0; LARGEST_LOGO + 1]), Err(LogoError::TooHeavy { bytes: LARGEST_LOGO + 1 }));
    let huge = painted(4_001, 1, [0; 4]);
    assert_eq!(Logo::read(&huge), Err(LogoError::TooLarge { width: 4_001, height: 1 }));
    for whole in [painted(40, 40, [1, 2, 3, 255]), GREY.to_vec()] {
        for length in [9, whole.len() / 3, whole.len() / 2] {
            let cut = Logo::read(&whole[..length]);
            assert!(matches!(cut, Err(LogoError::Damaged(_))), "{length}: {cut:?}");
        }
        // Whatever a byte becomes, it is a logo or an error.
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 0x5A;
            drop(Logo::read(&changed));
        }
    }
}
