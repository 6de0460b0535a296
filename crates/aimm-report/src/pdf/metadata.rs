//! What the file says about itself, twice: in the information dictionary and in XMP.

use lopdf::{Dictionary, Object, Stream};

use super::object::{dictionary, name, text_string};
use super::tags::file_language;
use crate::document::ReportDocument;
use crate::record::{ELEMENT, NAMESPACE, ReportRecord};
use crate::xml_text::escaped;

const PRODUCER: &str = concat!("AIMM Assessor ", env!("CARGO_PKG_VERSION"));

/// The information dictionary. Its only date is that of the document.
pub(crate) fn information(document: &ReportDocument) -> Dictionary {
    let date = document.date;
    let stamp = format!("D:{:04}{:02}{:02}000000Z", date.year(), date.month(), date.day());
    let mut information = dictionary([
        ("Title", text_string(&document.title)),
        ("Creator", text_string(PRODUCER)),
        ("Producer", text_string(PRODUCER)),
        ("CreationDate", text_string(&stamp)),
        ("ModDate", text_string(&stamp)),
    ]);
    for (key, text) in [("Author", &document.author), ("Subject", &document.subject)] {
        if !text.is_empty() {
            information.set(key, text_string(text));
        }
    }
    information
}

/// The same as XMP. Left uncompressed, so that programs that know no PDF can read it.
pub(crate) fn xmp(document: &ReportDocument) -> Stream {
    let entries = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    Stream::new(entries, packet(document).into_bytes()).with_compression(false)
}

fn packet(document: &ReportDocument) -> String {
    let language = file_language(document.language.as_str());
    let title = alternatives("dc:title", &document.title);
    let subject = match document.subject.as_str() {
        "" => String::new(),
        subject => alternatives("dc:description", subject),
    };
    let author = match document.author.as_str() {
        "" => String::new(),
        author => {
            format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", escaped(author))
        }
    };
    let record = document.record.as_ref().map(record).unwrap_or_default();
    let (date, producer, language) = (document.date, escaped(PRODUCER), escaped(language));
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n\
         <dc:format>application/pdf</dc:format>\n\
         {title}{subject}{author}\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <xmp:CreatorTool>{producer}</xmp:CreatorTool>\n\
         <xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate>\n\
         <xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>\n\
         <xmp:MetadataDate>{date}T00:00:00Z</xmp:MetadataDate>\n\
         <pdf:Producer>{producer}</pdf:Producer>\n\
         </rdf:Description>\n{record}</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"
    )
}

/// The record as a property of its own, with the description that PDF/A wants of properties it does not know.
fn record(record: &ReportRecord) -> String {
    let text = escaped(&record.to_json());
    format!(
        "<rdf:Description rdf:about=\"\" xmlns:aimm=\"{NAMESPACE}\">\n<{ELEMENT}>{text}</{ELEMENT}>\n\
         </rdf:Description>\n\
         <rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
         <pdfaSchema:schema>Report of AIMM Assessor</pdfaSchema:schema>\n\
         <pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>\n\
         <pdfaSchema:prefix>aimm</pdfaSchema:prefix>\n\
         <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
         <pdfaProperty:name>record</pdfaProperty:name>\n\
         <pdfaProperty:valueType>Text</pdfaProperty:valueType>\n\
         <pdfaProperty:category>internal</pdfaProperty:category>\n\
         <pdfaProperty:description>What the report was made from and how, as JSON</pdfaProperty:description>\n\
         </rdf:li></rdf:Seq></pdfaSchema:property>\n\
         </rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"
    )
}

fn alternatives(element: &str, text: &str) -> String {
    let text = escaped(text);
    format!("<{element}><rdf:Alt><rdf:li xml:lang=\"x-default\">{text}</rdf:li></rdf:Alt></{element}>\n")
}

/// A reference to the colour space of the screen, for printers: its profile is embedded.
pub(crate) fn output_intent(profile: lopdf::ObjectId) -> Object {
    let intent = dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text_string("sRGB IEC61966-2.1")),
        ("Info", text_string("sRGB IEC61966-2.1")),
        ("DestOutputProfile", Object::Reference(profile)),
    ]);
    Object::Array(vec![Object::Dictionary(intent)])
}
