//! A logo: read whole, laid on white, made no larger than paper needs. Only its pixels are kept: neither what the file says of
//! the person or the place, nor how it was packed, goes into a report.

use std::fmt::{self, Formatter};
use std::io::Cursor;
use std::sync::Arc;

use png::{ColorType, Decoder, Limits, Transformations};
use sha2::{Digest, Sha256};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The largest file of a logo, in bytes.
pub const LARGEST_LOGO: usize = 2 * 1024 * 1024;
/// The most pixels of a side of a logo.
pub const MOST_PIXELS: usize = 4_000;
/// The most pixels kept: 300 an inch at the size it is printed.
const KEPT: (usize, usize) = (640, 240);

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8\xff";

/// Why a logo is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// Neither PNG nor JPEG.
    #[error("the logo is neither PNG nor JPEG")]
    Format,
    /// The file is too large.
    #[error("the file of the logo has {bytes} bytes")]
    TooHeavy {
        /// Its size.
        bytes: usize,
    },
    /// The picture is too large.
    #[error("the logo has {width} × {height} pixels")]
    TooLarge {
        /// Pixels from left to right.
        width: usize,
        /// Pixels from top to bottom.
        height: usize,
    },
    /// The file is cut short, or is not what it says.
    #[error("the file of the logo is damaged: {0}")]
    Damaged(String),
}

/// A logo ready to be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    pixels: Arc<Pixels>,
    digest: String,
}

/// Three bytes a pixel, from the top left.
#[derive(PartialEq, Eq)]
pub(crate) struct Pixels {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) rgb: Vec<u8>,
}

impl fmt::Debug for Logo {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "Logo({} × {}, {})", self.pixels.width, self.pixels.height, self.digest)
    }
}

impl Logo {
    /// Reads the file of a logo.
    ///
    /// # Errors
    /// [`LogoError`] when it is no PNG or JPEG, is too large or is damaged.
    pub fn read(file: &[u8]) -> Result<Self, LogoError> {
        if file.len() > LARGEST_LOGO {
            return Err(LogoError::TooHeavy { bytes: file.len() });
        }
        let whole = if file.starts_with(PNG) {
            png(file)?
        } else if file.starts_with(JPEG) {
            jpeg(file)?
        } else {
            return Err(LogoError::Format);
        };
        let digest = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { pixels: Arc::new(whole.fitted()), digest })
    }

    /// The SHA-256 of the file, in 64 digits.
    pub(crate) fn digest(&self) -> &str {
        &self.digest
    }

    pub(crate) fn pixels(&self) -> &Pixels {
        &self.pixels
    }
}

fn damaged(error: impl fmt::Display) -> LogoError {
    LogoError::Damaged(error.to_string())
}

/// Told before a picture is unpacked: a small file may hold a huge one.
fn bounded(width: usize, height: usize) -> Result<(), LogoError> {
    match (1..=MOST_PIXELS).contains(&width) && (1..=MOST_PIXELS).contains(&height) {
        true => Ok(()),
        false => Err(LogoError::TooLarge { width, height }),
    }
}

fn png(file: &[u8]) -> Result<Pixels, LogoError> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(file), Limits { bytes: MOST_PIXELS * MOST_PIXELS * 4 + (1 << 20) });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let info = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (size(info.width), size(info.height));
    bounded(width, height)?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or_else(|| damaged("no size"))?];
    let frame = reader.next_frame(&mut bytes).map_err(damaged)?;
    bytes.truncate(frame.buffer_size());
    let rgb = match frame.color_type {
        ColorType::Rgb => bytes,
        ColorType::Rgba => bytes.chunks_exact(4).flat_map(|pixel| on_white(&pixel[..3], pixel[3])).collect(),
        ColorType::Grayscale => bytes.iter().flat_map(|grey| [*grey; 3]).collect(),
        ColorType::GrayscaleAlpha => bytes.chunks_exact(2).flat_map(|pixel| on_white(&[pixel[0]; 3], pixel[1])).collect(),
        ColorType::Indexed => return Err(damaged("a palette was left unread")),
    };
    Pixels { width, height, rgb }.whole()
}

fn jpeg(file: &[u8]) -> Result<Pixels, LogoError> {
    // Sizes are told by us, with a remedy, and not refused by the decoder.
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .jpeg_set_out_colorspace(ColorSpace::RGB)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    decoder.decode_headers().map_err(|error| damaged(format!("{error:?}")))?;
    let (width, height) = decoder.dimensions().ok_or_else(|| damaged("no size"))?;
    bounded(width, height)?;
    let rgb = decoder.decode().map_err(|error| damaged(format!("{error:?}")))?;
    Pixels { width, height, rgb }.whole()
}

fn size(pixels: u32) -> usize {
    usize::try_from(pixels).unwrap_or(usize::MAX)
}

/// A pixel as it looks on white paper.
fn on_white(color: &[u8], opacity: u8) -> [u8; 3] {
    let opacity = u32::from(opacity);
    let channel = |at: usize| {
        let value = u32::from(color.get(at).copied().unwrap_or_default());
        u8::try_from((value * opacity + 255 * (255 - opacity) + 127) / 255).unwrap_or(u8::MAX)
    };
    [channel(0), channel(1), channel(2)]
}

impl Pixels {
    /// Itself, when there is a colour for each pixel.
    fn whole(self) -> Result<Self, LogoError> {
        if self.rgb.len() == self.width * self.height * 3 { Ok(self) } else { Err(damaged("pixels are missing")) }
    }

    /// No larger than is kept: each pixel the mean of those it stands for.
    fn fitted(self) -> Self {
        let (most_width, most_height) = KEPT;
        if self.width <= most_width && self.height <= most_height {
            return self;
        }
        // Which side decides, without fractions.
        let by_width = self.width * most_height >= self.height * most_width;
        let (width, height) = if by_width {
            (most_width, (self.height * most_width / self.width).max(1))
        } else {
            ((self.width * most_height / self.height).max(1), most_height)
        };
        let mut rgb = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            for x in 0..width {
                rgb.extend(self.mean(span(x, width, self.width), span(y, height, self.height)));
            }
        }
        Self { width, height, rgb }
    }

    fn mean(&self, columns: std::ops::Range<usize>, rows: std::ops::Range<usize>) -> [u8; 3] {
        let count = (columns.len() * rows.len()).max(1);
        let mut sums = [0_usize; 3];
        for y in rows {
            for x in columns.clone() {
                let at = (y * self.width + x) * 3;
                for (sum, channel) in sums.iter_mut().zip(self.rgb.get(at..at + 3).unwrap_or_default()) {
                    *sum += usize::from(*channel);
                }
            }
        }
        sums.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX))
    }
}

/// The pixels of `from` that the pixel `at` of `to` stands for, never none.
fn span(at: usize, to: usize, from: usize) -> std::ops::Range<usize> {
    let start = at * from / to;
    start..((at + 1) * from / to).max(start + 1)
}

#[cfg(test)]
mod tests;
