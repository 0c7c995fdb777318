//! Who, what and when: the information dictionary, its twin in XMP, language, colour intent, file identifier.

use lopdf::{Dictionary, Object, Stream, StringFormat, dictionary};

use super::{CLAIM_CONFORMANCE, FinishError, Told, Work, text};
use crate::seal::Origin;
use crate::setting::{Setting, tag};

/// The sRGB profile that says what the colours mean.
const SRGB: &[u8] = include_bytes!("../../fonts/srgb.icc");

/// The moment a document is dated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moment {
    /// `2026-11-24T14:32:00Z`.
    iso: String,
}

impl Moment {
    /// Reads `2026-11-24` or `2026-11-24T14:32:00Z`.
    pub(crate) fn read(written: &str) -> Option<Self> {
        let iso = if written.len() == 10 { format!("{written}T00:00:00Z") } else { written.to_owned() };
        const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd:ddZ";
        let fits = |(byte, shape): (u8, &u8)| if *shape == b'd' { byte.is_ascii_digit() } else { byte == *shape };
        (iso.len() == SHAPE.len() && iso.bytes().zip(SHAPE).all(fits)).then_some(Self { iso })
    }

    /// `D:20261124143200Z`.
    pub(super) fn pdf(&self) -> String {
        let digits: String = self.iso.chars().filter(char::is_ascii_digit).collect();
        format!("D:{digits}Z")
    }
}

impl Work<'_> {
    pub(super) fn describe(&mut self, told: &Told<'_>) -> Result<(), FinishError> {
        let Told { setting, created, .. } = *told;
        let xmp = xmp(told, !self.fields.is_empty()).into_bytes();
        let metadata = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        // Metadata must be readable without inflating it.
        let metadata = self.pdf.add_object(Stream::new(metadata, xmp).with_compression(false));
        let profile = self.pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
        let intent = self.pdf.add_object(dictionary! {
            "Type" => "OutputIntent", "S" => "GTS_PDFA1", "OutputConditionIdentifier" => Object::string_literal("sRGB"),
            "Info" => Object::string_literal("sRGB IEC61966-2.1"), "DestOutputProfile" => profile,
        });
        let numbers: Vec<Object> = vec![0.into(), dictionary! { "S" => "D", "St" => 1 }.into()];
        let catalog = self.pdf.catalog_mut()?;
        catalog.set("Lang", Object::string_literal(tag(setting.language)));
        catalog.set("Metadata", metadata);
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        catalog.set("OutputIntents", vec![intent.into()]);
        catalog.set("PageLabels", dictionary! { "Nums" => numbers });
        if told.facing.is_some() {
            // A cover makes the number of pages odd, and stands at the right.
            catalog.set("PageLayout", if self.pages.len() % 2 == 1 { "TwoPageRight" } else { "TwoPageLeft" });
        }
        self.information(told);
        self.identify(setting, created);
        Ok(())
    }

    fn information(&mut self, told: &Told<'_>) {
        let Told { setting, created, .. } = *told;
        if let Ok(old) = self.pdf.trailer.get(b"Info").and_then(Object::as_reference) {
            self.pdf.objects.remove(&old);
        }
        let date = Object::string_literal(created.pdf());
        let mut info = Dictionary::new();
        info.set("Title", text(&told.both(|setting| &setting.title)));
        info.set("CreationDate", date.clone());
        info.set("ModDate", date);
        let optional = [
            ("Author", setting.author.clone()),
            ("Subject", told.both(|setting| &setting.subject)),
            ("Creator", setting.producer.clone()),
            ("Producer", setting.producer.clone()),
        ];
        for (key, value) in optional.into_iter().filter(|(_, value)| !value.is_empty()) {
            info.set(key, text(&value));
        }
        let info = self.pdf.add_object(info);
        self.pdf.trailer.set("Info", info);
    }

    /// The same content has the same identifier, so that two runs give the same bytes.
    fn identify(&mut self, setting: &Setting, created: &Moment) {
        let mut hash = Fnv::new();
        hash.add(setting.title.as_bytes());
        hash.add(created.iso.as_bytes());
        for id in &self.pages {
            let content = self.pdf.get_page_content(*id);
            hash.add(&content);
        }
        let bytes = [hash.0.to_be_bytes(), hash.turned().to_be_bytes()].concat();
        let id = Object::String(bytes, StringFormat::Hexadecimal);
        self.pdf.trailer.set("ID", vec![id.clone(), id]);
    }
}

/// FNV-1a: stable across compilers, which the standard library's hasher does not promise.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }

    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    /// A second half of the identifier.
    fn turned(&self) -> u64 {
        let mut again = Self(self.0.rotate_left(32));
        again.add(&self.0.to_be_bytes());
        again.0
    }
}

impl Told<'_> {
    /// The setting of each language.
    fn settings(&self) -> impl Iterator<Item = &Setting> {
        [Some(self.setting), self.facing].into_iter().flatten()
    }

    /// Words in each language, one after the other.
    fn both(&self, words: impl Fn(&Setting) -> &str) -> String {
        self.settings().map(words).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" / ")
    }

    /// Words as XMP tells them: those of the default first, which are those of the information dictionary.
    fn alternatives(&self, words: impl Fn(&Setting) -> &str) -> String {
        let one = |language: &str, words: &str| format!("<rdf:li xml:lang=\"{language}\">{}</rdf:li>", escape(words));
        let default = one("x-default", &self.both(&words));
        let named = self.settings().filter(|_| self.facing.is_some()).map(|setting| one(tag(setting.language), words(setting)));
        format!("<rdf:Alt>{default}{}</rdf:Alt>", named.collect::<String>())
    }
}

fn xmp(told: &Told<'_>, fillable: bool) -> String {
    let Told { setting, created, .. } = *told;
    let mut parts = String::new();
    if CLAIM_CONFORMANCE {
        // What can still be filled in is not what an archive keeps; only the third part of the standard allows any file inside.
        let part = if setting.attachment.is_some() { 3 } else { 2 };
        if !fillable {
            parts.push_str(&format!("<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
        }
        parts.push_str(CLAIM_ACCESS);
    }
    let title = told.alternatives(|setting| &setting.title);
    parts.push_str(&format!("<dc:format>application/pdf</dc:format><dc:title>{title}</dc:title>"));
    if !setting.author.is_empty() {
        parts.push_str(&format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escape(&setting.author)));
    }
    if !setting.subject.is_empty() {
        let subject = told.alternatives(|setting| &setting.subject);
        parts.push_str(&format!("<dc:description>{subject}</dc:description>"));
    }
    let languages: String = told.settings().map(|setting| format!("<rdf:li>{}</rdf:li>", tag(setting.language))).collect();
    parts.push_str(&format!("<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>"));
    let date = &created.iso;
    parts.push_str(&format!("<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>"));
    if !setting.producer.is_empty() {
        let producer = escape(&setting.producer);
        parts.push_str(&format!("<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>"));
    }
    parts.extend(setting.origin.as_ref().map(Origin::xmp));
    let schemas = schemas(setting.origin.is_some());
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{OPEN}{parts}</rdf:Description>{schemas}</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

const OPEN: &str = concat!(
    r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">"#,
    r#"<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/""#,
    r#" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/""#,
    r#" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:balise="urn:balise:report:1">"#,
);

const CLAIM_ACCESS: &str = "<pdfuaid:part>1</pdfuaid:part>";

/// PDF/A wants every schema that is not its own to be described: PDF/UA's, and that of the seal.
fn schemas(sealed: bool) -> String {
    let mut described = String::new();
    if CLAIM_CONFORMANCE {
        described.push_str(&schema(
            ("http://www.aiim.org/pdfua/ns/id/", "pdfuaid", "PDF/UA identification schema"),
            &[("part", "Integer", "PDF/UA version identifier")],
        ));
    }
    if sealed {
        described.push_str(&schema(("urn:balise:report:1", "balise", "Seal of a Balise report"), &SEAL));
    }
    if described.is_empty() {
        return described;
    }
    format!("{SCHEMAS}{described}</rdf:Bag></pdfaExtension:schemas></rdf:Description>")
}

const SEAL: [(&str, &str, &str); 3] = [
    ("draft", "Text", "Fingerprint of the draft"),
    ("options", "Text", "How the report was asked for"),
    ("whole", "Text", "SHA-256 of the file with these digits as zeros"),
];

const SCHEMAS: &str = concat!(
    r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/""#,
    r#" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">"#,
    "<pdfaExtension:schemas><rdf:Bag>",
);

/// A schema: its namespace, prefix and name; the name, type and meaning of each property.
fn schema((namespace, prefix, name): (&str, &str, &str), properties: &[(&str, &str, &str)]) -> String {
    let property = |(name, kind, meaning): &(&str, &str, &str)| {
        format!(
            "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:category>internal</pdfaProperty:category>\
             <pdfaProperty:description>{meaning}</pdfaProperty:description><pdfaProperty:name>{name}</pdfaProperty:name>\
             <pdfaProperty:valueType>{kind}</pdfaProperty:valueType></rdf:li>"
        )
    };
    let properties: String = properties.iter().map(property).collect();
    format!(
        "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>\
         <pdfaSchema:prefix>{prefix}</pdfaSchema:prefix><pdfaSchema:schema>{name}</pdfaSchema:schema>\
         <pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
}

/// Text inside XML, without what XML forbids.
fn escape(value: &str) -> String {
    let clean: String = value.chars().filter(|character| crate::typeset::allowed(*character)).collect();
    clean.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::Moment;

    #[test]
    fn a_day_or_a_moment_is_read_and_nothing_else() {
        assert_eq!(Moment::read("2026-11-24").map(|moment| moment.pdf()), Some("D:20261124000000Z".to_owned()));
        assert_eq!(Moment::read("2026-11-24T14:32:00Z").map(|moment| moment.pdf()), Some("D:20261124143200Z".to_owned()));
        assert_eq!(Moment::read("24 novembre"), None);
        assert_eq!(Moment::read("2026-11-24T14:32:00+05:00"), None);
    }
}
