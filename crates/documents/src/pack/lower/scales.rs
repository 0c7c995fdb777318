//! Scales: five steps each, and a matrix that never goes down.

use balise_assessment::{Matrix, NotMonotone, RiskLevel, Scales, Step, Text};

use crate::{
    fault::Words,
    lower::{Lower, Lowering},
    pack::v1,
};

impl Lower for v1::Scales {
    type Model = Scales;

    fn lower(&self, to: Lowering<'_>) -> Option<Scales> {
        let (likelihood, consequence) = (to.each(&self.likelihood), to.each(&self.consequence));
        let readiness = to.each(&self.readiness);
        Some(Scales {
            matrix: matrix(self, to)?,
            likelihood: likelihood?,
            consequence: consequence?,
            appetite: self.appetite.into(),
            readiness: readiness?,
        })
    }
}

impl Lower for v1::Step {
    type Model = Step;

    fn lower(&self, to: Lowering<'_>) -> Option<Step> {
        Some(Step { label: to.text(&self.label), anchor: to.text(&self.anchor) })
    }
}

fn matrix(scales: &v1::Scales, to: Lowering<'_>) -> Option<Matrix> {
    let cells = &scales.matrix.value;
    let read = cells.iter().flatten().all(|cell| cell.at.is_some());
    let told = |NotMonotone { at }| to.fault(&cells[at.likelihood.index()][at.consequence.index()], goes_down());
    // A cell that could not be read stands at the lowest level: the order around it would mean nothing.
    let levels = cells.each_ref().map(|row| row.each_ref().map(|cell| RiskLevel::from(cell.value)));
    Some(levels).filter(|_| read).and_then(|levels| Matrix::new(levels).map_err(told).ok())
}

fn goes_down() -> Words {
    Words::new(
        Text::new(
            "Le niveau baisse alors que la vraisemblance ou la gravité monte.",
            "The level goes down while the likelihood or the consequence goes up.",
        ),
        Text::new(
            "Donnez à cette case un niveau au moins égal à celui de la case de gauche et de celle du dessus.",
            "Give this cell a level at least as high as the cell on its left and the one above.",
        ),
    )
}
