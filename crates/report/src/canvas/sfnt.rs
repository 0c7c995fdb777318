//! A TrueType file with only the tables that a reader of PDF needs: names are for systems where fonts are installed.

/// ISO 32000-1, 9.9: the outlines, their measures, and the programs that the outlines call.
const NEEDED: [&[u8; 4]; 9] = [b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep"];
/// Bytes before the directory, and of each of its entries.
const HEADER: usize = 12;
const ENTRY: usize = 16;

/// A table: its entry in the directory, and its bytes.
struct Table<'f> {
    entry: &'f [u8],
    bytes: &'f [u8],
}

/// `font` without the tables that nothing in a PDF asks for; nothing when it is not a TrueType file.
pub(super) fn bare(font: &[u8]) -> Option<Vec<u8>> {
    let count = usize::from(u16::from_be_bytes(font.get(4..6)?.try_into().ok()?));
    let entries = font.get(HEADER..HEADER + count * ENTRY)?.chunks(ENTRY);
    let tables = entries.map(|entry| table(font, entry)).collect::<Option<Vec<_>>>()?;
    let kept: Vec<_> = tables.into_iter().filter(|table| NEEDED.iter().any(|name| table.entry.starts_with(*name))).collect();
    let mut file = header(font.get(..4)?, u16::try_from(kept.len()).ok()?);
    let mut place = HEADER + kept.len() * ENTRY;
    for table in &kept {
        file.extend(table.entry.get(..8)?);
        file.extend(u32::try_from(place).ok()?.to_be_bytes());
        file.extend(table.entry.get(12..)?);
        place += table.bytes.len().next_multiple_of(4);
    }
    for table in &kept {
        file.extend(table.bytes);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    Some(file)
}

fn table<'f>(font: &'f [u8], entry: &'f [u8]) -> Option<Table<'f>> {
    let number = |at: usize| usize::try_from(u32::from_be_bytes(entry.get(at..at + 4)?.try_into().ok()?)).ok();
    let start = number(8)?;
    Some(Table { entry, bytes: font.get(start..start.checked_add(number(12)?)?)? })
}

/// The kind of file, how many tables it has, and what a binary search among them starts from.
fn header(kind: &[u8], count: u16) -> Vec<u8> {
    let steps = count.checked_ilog2().unwrap_or(0) as u16;
    let range = (1 << steps) * 16_u16;
    let numbers = [count, range, steps, (count * 16).saturating_sub(range)];
    kind.iter().copied().chain(numbers.into_iter().flat_map(u16::to_be_bytes)).collect()
}

#[cfg(test)]
mod tests {
    use super::{ENTRY, HEADER, NEEDED, bare, table};

    #[test]
    fn what_is_left_is_a_font_with_the_same_outlines() {
        let whole = include_bytes!("../../fonts/SourceSans3-Regular.ttf");
        let bare = bare(whole).unwrap();
        let names = |font: &[u8]| -> Vec<[u8; 4]> {
            let count = usize::from(u16::from_be_bytes([font[4], font[5]]));
            font[HEADER..HEADER + count * ENTRY].chunks(ENTRY).map(|entry| entry[..4].try_into().unwrap()).collect()
        };
        assert!(names(whole).len() > names(&bare).len() && names(&bare).iter().all(|name| NEEDED.contains(&name)));
        let glyphs = |font: &[u8]| {
            let entry = font[HEADER..].chunks(ENTRY).find(|entry| entry.starts_with(b"glyf")).unwrap();
            table(font, entry).unwrap().bytes.to_vec()
        };
        assert!(glyphs(whole) == glyphs(&bare));
    }

    #[test]
    fn what_is_no_font_is_left_alone() {
        assert_eq!(bare(b"%PDF"), None);
        assert_eq!(bare(&[0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]), None);
    }
}
