//! A chart that is drawn: SVG with a title and a text that says every number.

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    pub id: String,
    pub title: String,
    /// Every number of the chart as a text.
    pub description: String,
    svg: String,
}

impl Chart {
    /// A chart of any kind, once it is drawn.
    #[must_use]
    pub(super) fn drawn(id: &str, title: String, description: String, svg: String) -> Self {
        Self { id: id.into(), title, description, svg }
    }

    /// The chart by itself; its ids begin with the chart's own.
    #[must_use]
    pub fn svg(&self) -> String {
        self.svg.clone()
    }
}
