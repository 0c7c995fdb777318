//! Figures in columns.

use std::fmt;

/// A table of figures: the first column names its rows.
#[derive(Debug)]
pub(super) struct Table(Vec<Vec<String>>);

impl Table {
    /// With the names of its columns.
    pub(super) fn new<const N: usize>(head: [&str; N]) -> Self {
        Self(vec![head.map(str::to_owned).to_vec()])
    }

    /// One row more.
    pub(super) fn row<const N: usize>(&mut self, name: &str, cells: [String; N]) {
        let mut row = vec![name.to_owned()];
        row.extend(cells);
        self.0.push(row);
    }

    fn width(&self, column: usize) -> usize {
        self.0.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
    }
}

/// Names to the left, figures to the right, and nothing after the last.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (rank, row) in self.0.iter().enumerate() {
            let cells = row.iter().enumerate().map(|(column, cell)| match (column, self.width(column)) {
                (0, width) => format!("{cell:<width$}"),
                (_, width) => format!("  {cell:>width$}"),
            });
            let line = cells.collect::<String>();
            write!(f, "{}{}", if rank == 0 { "" } else { "\n" }, line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_under_their_column() {
        let mut table = Table::new(["", "total", "own"]);
        table.row("items", ["45".to_owned(), "3".to_owned()]);
        table.row("laws", ["141".to_owned(), String::new()]);
        assert_eq!(table.to_string(), "       total  own\nitems     45    3\nlaws     141");
    }
}
