//! Pictures of pixels as objects of the file.

use std::collections::BTreeMap;

use aimm_charts::Bitmap;
use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};

/// The pixels of a picture; how much they cover lies beside them.
pub(crate) fn object(bitmap: &Bitmap) -> XObject {
    let mut dict = entries(bitmap, "DeviceRGB");
    if let Some(alpha) = &bitmap.alpha {
        let stream = stream(entries(bitmap, "DeviceGray"), alpha);
        dict.insert("SMask".to_owned(), DictItem::Stream { stream });
    }
    let stream = stream(dict, &bitmap.rgb);
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

fn stream(dict: BTreeMap<String, DictItem>, content: &[u8]) -> ExternalStream {
    ExternalStream { dict, content: content.to_vec(), compress: true }
}

fn entries(bitmap: &Bitmap, colours: &str) -> BTreeMap<String, DictItem> {
    let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
    let entries = [
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(i64::from(bitmap.width))),
        ("Height", DictItem::Int(i64::from(bitmap.height))),
        ("ColorSpace", name(colours)),
        ("BitsPerComponent", DictItem::Int(8)),
    ];
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
