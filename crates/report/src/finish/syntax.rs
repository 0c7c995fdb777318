//! Objects as a file spells them, in as few bytes as they take.

use std::io::Write as _;

use lopdf::{Dictionary, Object, StringFormat};

const DIGITS: &[u8; 16] = b"0123456789ABCDEF";

/// Adds `object` to `out`. Of a stream, which never stands inside another object, this is its dictionary.
pub(super) fn object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { &b"true"[..] } else { b"false" }),
        // Writing to memory cannot fail.
        Object::Integer(value) => drop(write!(out, "{value}")),
        Object::Real(value) => drop(write!(out, "{value}")),
        Object::Reference((id, generation)) => drop(write!(out, "{id} {generation} R")),
        Object::Name(value) => name(out, value),
        Object::String(value, StringFormat::Literal) => literal(out, value),
        Object::String(value, StringFormat::Hexadecimal) => hexadecimal(out, value),
        Object::Array(values) => array(out, values),
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Stream(stream) => dictionary(out, &stream.dict),
    }
}

pub(super) fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in entries {
        name(out, key);
        apart(out, value);
    }
    out.extend(b">>");
}

fn array(out: &mut Vec<u8>, values: &[Object]) {
    out.push(b'[');
    if let Some((first, others)) = values.split_first() {
        object(out, first);
        others.iter().for_each(|value| apart(out, value));
    }
    out.push(b']');
}

/// Adds `value` after something else: what starts with a letter or a digit would run into it.
fn apart(out: &mut Vec<u8>, value: &Object) {
    if matches!(value, Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_)) {
        out.push(b' ');
    }
    object(out, value);
}

fn name(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'/');
    for &byte in value {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            out.push(b'#');
            digits(out, byte);
        }
    }
}

fn literal(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'(');
    for &byte in value {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            // Bare, it would be read as the end of a line, whichever that is.
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

fn hexadecimal(out: &mut Vec<u8>, value: &[u8]) {
    out.push(b'<');
    value.iter().for_each(|byte| digits(out, *byte));
    out.push(b'>');
}

fn digits(out: &mut Vec<u8>, byte: u8) {
    out.extend([byte >> 4, byte & 15].map(|half| DIGITS[usize::from(half)]));
}

#[cfg(test)]
mod tests {
    use lopdf::dictionary;

    use super::*;

    #[test]
    fn every_kind_of_object_is_spelled_apart_from_its_neighbours() {
        let all = dictionary! {
            "A" => vec![1.into(), Object::Real(-0.5), Object::Null, true.into(), (7, 0).into(), "a b#".into()],
            "B" => Object::String(b"(\\\r)".to_vec(), StringFormat::Literal),
            "C" => Object::String(vec![0, 0xFE], StringFormat::Hexadecimal),
            "D" => dictionary! { "E" => false },
            "F" => Vec::new(),
        };
        let mut out = Vec::new();
        object(&mut out, &all.into());
        let wanted = r"<</A[1 -0.5 null true 7 0 R/a#20b#23]/B(\(\\\r\))/C<00FE>/D<</E false>>/F[]>>";
        assert_eq!(String::from_utf8(out).unwrap(), wanted);
    }
}
