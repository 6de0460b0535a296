//! The structure of a document: what each piece of content is, for readers who hear it.

/// Number of a node in its [`TagTree`].
pub(crate) type TagId = usize;

/// What a piece of content is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Division,
    Heading(u8),
    Paragraph,
    Span,
    Link,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    ColumnHead,
    RowHead,
    Cell,
    Figure,
    Caption,
    Contents,
    ContentsItem,
    Reference,
}

/// One node of the structure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<TagId>,
    /// BCP 47 tag, where it differs from that of the parent.
    pub(crate) language: Option<String>,
    /// What a picture shows.
    pub(crate) alternative: Option<String>,
    /// Page and place of a picture, known once pages are made.
    pub(crate) place: Option<(usize, Rect)>,
}

/// A rectangle, in points from the top left corner of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// All nodes, parents before children, children in reading order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TagTree {
    nodes: Vec<Node>,
}

impl TagTree {
    /// The node of the whole document.
    pub(crate) const ROOT: TagId = 0;

    /// A tree of the root alone.
    pub(crate) fn new(language: &str) -> Self {
        let root = Node {
            role: Role::Document,
            parent: None,
            language: Some(language.to_owned()),
            alternative: None,
            place: None,
        };
        Self { nodes: vec![root] }
    }

    /// A new last child of `parent`.
    pub(crate) fn add(&mut self, parent: TagId, role: Role) -> TagId {
        self.nodes.push(Node { role, parent: Some(parent), language: None, alternative: None, place: None });
        self.nodes.len() - 1
    }

    /// A picture below `parent` and the words for it.
    pub(crate) fn add_figure(&mut self, parent: TagId, alternative: &str) -> TagId {
        let figure = self.add(parent, Role::Figure);
        self.nodes[figure].alternative = Some(alternative.to_owned());
        figure
    }

    /// A stretch in another language below `parent`.
    pub(crate) fn add_in_language(&mut self, parent: TagId, role: Role, language: Option<&str>) -> TagId {
        let tag = self.add(parent, role);
        self.nodes[tag].language = language.map(str::to_owned);
        tag
    }

    /// Adds the nodes of another tree, those below its root as last children of the root. Returns how much higher their
    /// numbers are now.
    pub(crate) fn append(&mut self, other: Self) -> usize {
        let shift = self.nodes.len() - 1;
        for mut node in other.nodes.into_iter().skip(1) {
            node.parent =
                node.parent.map(|parent| if parent == Self::ROOT { parent } else { parent + shift });
            self.nodes.push(node);
        }
        shift
    }

    /// Notes where a picture came to stand.
    pub(crate) fn place(&mut self, tag: TagId, page: usize, rect: Rect) {
        self.nodes[tag].place = Some((page, rect));
    }

    /// All nodes in the order of their numbers.
    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}
