//! A small questionnaire with one of everything, and the words to answer it.

use balise_assessment::*;
use jiff::civil::{Date, date};

pub(crate) const TODAY: Date = date(2026, 11, 24);

pub(crate) fn text(words: &str) -> Text {
    Text::new(format!("{words} (fr)"), format!("{words} (en)"))
}

pub(crate) fn item_id(word: &str) -> ItemId {
    ItemId::new(word).unwrap()
}

pub(crate) fn option_id(word: &str) -> OptionId {
    OptionId::new(word).unwrap()
}

pub(crate) fn risk_id(word: &str) -> RiskId {
    RiskId::new(word).unwrap()
}

pub(crate) fn is(item: &str, option: &str) -> Condition {
    Condition::Is(item_id(item), option_id(option))
}

fn option(id: &str) -> AnswerOption {
    AnswerOption { id: option_id(id), label: text(id), note: None, exclusive: false, imputability: None }
}

fn item(id: &str, kind: ItemKind, when: Option<Condition>) -> Item {
    let help = Help {
        hint: None,
        why: text("why"),
        who: text("who"),
        how: None,
        example: None,
        sources: Vec::new(),
        provenance: Provenance::Own,
    };
    Item { id: item_id(id), kind, title: text(id), help, when }
}

fn choice(id: &str, options: &[&str], when: Option<Condition>) -> Item {
    item(id, ItemKind::Choice(options.iter().map(|id| option(id)).collect()), when)
}

fn section(kind: SectionKind, items: Vec<Item>) -> Section {
    let id = SectionId::new(kind.code()).unwrap();
    Section { id, kind, title: text(kind.code()), purpose: text("purpose"), items }
}

fn activities() -> Item {
    let mut comments = option("comments");
    comments.imputability = Some(ImputabilityRule {
        base: Imputability::Host,
        because: text("others write"),
        raises: vec![
            Raise { when: is("moderation", "after"), to: Imputability::CouldKnow, because: text("read later") },
            Raise { when: is("moderation", "before"), to: Imputability::Author, because: text("chosen") },
        ],
    });
    item("activities", ItemKind::Choices(vec![option("publish"), comments, option("contests")]), None)
}

fn number() -> ItemKind {
    ItemKind::Number { unit: text("hours"), min: 0, max: 720 }
}

fn steps() -> [Step; 5] {
    [1, 2, 3, 4, 5].map(|step| Step { label: text(&format!("step {step}")), anchor: text("anchor") })
}

pub(crate) fn matrix() -> [[RiskLevel; 5]; 5] {
    use RiskLevel::{Critical as C, High as H, Low as L, Moderate as M};
    [[L, L, L, M, M], [L, L, M, M, H], [L, M, M, H, H], [L, M, H, H, C], [M, M, H, C, C]]
}

fn scales() -> Scales {
    Scales {
        likelihood: steps(),
        consequence: steps(),
        matrix: Matrix::new(matrix()).unwrap(),
        appetite: RiskLevel::Moderate,
        readiness: steps(),
    }
}

fn factor(id: &str, when: Condition, step: i8) -> Factor {
    Factor { id: FactorId::new(id).unwrap(), when, step, because: text(id), provenance: Provenance::Own }
}

fn factors() -> Vec<Factor> {
    vec![
        factor("none", is("moderation", "none"), 1),
        factor("before", is("moderation", "before"), -2),
        factor("anonymous", is("anonymity", "anonymous"), 1),
        factor("slow", Condition::AtLeast(item_id("delay"), 48), 1),
    ]
}

fn risk(id: &str, always: bool, activities: &[&str], factors: &[&str]) -> CatalogueRisk {
    CatalogueRisk {
        id: risk_id(id),
        title: text(id),
        family: Family::Behaviour,
        cause: text("cause"),
        event: text("event"),
        consequence: text("consequence"),
        example: text("example"),
        always,
        activities: activities.iter().map(|id| option_id(id)).collect(),
        when: None,
        likelihood: Degree::new(3).unwrap(),
        impact: Degree::new(3).unwrap(),
        legal: true,
        factors: factors.iter().map(|id| FactorId::new(*id).unwrap()).collect(),
        laws: Vec::new(),
        provenance: Provenance::Own,
    }
}

fn measure() -> Measure {
    Measure {
        id: MeasureId::new("M1").unwrap(),
        title: text("M1"),
        why: text("why"),
        how: vec![text("step")],
        effort: Effort::Small,
        cost: CostBand::Nothing,
        effect: Effect::new(1, 0).unwrap(),
        risks: vec![risk_id("R2")],
        closes: vec![Closing { criterion: item_id("G1"), from: ReadinessLevel::LOWEST, to: ReadinessLevel::IN_FORCE }],
        proof: text("proof"),
        owner: RoleId::new("comms").unwrap(),
        provenance: Provenance::Own,
    }
}

fn criterion(id: &str, requirement: &str, floor: &str, gate: bool) -> Criterion {
    Criterion {
        id: item_id(id),
        requirement: RequirementId::new(requirement).unwrap(),
        floor: FloorId::new(floor).unwrap(),
        gate,
        when: None,
        title: text(id),
        question: text(id),
        evidence: text("evidence"),
        levels: [0, 1, 2, 3, 4].map(|level| text(&format!("level {level}"))),
        why: text("why"),
        who: text("who"),
        small: None,
        measures: vec![MeasureId::new("M1").unwrap()],
        sources: Vec::new(),
        provenance: Provenance::Own,
    }
}

fn requirement(id: &str) -> Requirement {
    Requirement { id: RequirementId::new(id).unwrap(), title: text(id), purpose: text("purpose") }
}

fn floor(id: &str) -> Floor {
    Floor { id: FloorId::new(id).unwrap(), title: text(id), purpose: text("purpose") }
}

fn sections() -> Vec<Section> {
    let open = Some(is("activities", "comments"));
    vec![
        section(SectionKind::Profile, vec![item("accounts", ItemKind::Accounts, None), activities()]),
        section(SectionKind::Responsibilities, vec![item("delay", number(), None)]),
        section(SectionKind::Identification, Vec::new()),
        section(
            SectionKind::Evaluation,
            vec![
                choice("appetite", &["low", "moderate", "high"], None),
                choice("moderation", &["none", "after", "before"], open),
                choice("anonymity", &["members", "anonymous"], Some(is("moderation", "none"))),
            ],
        ),
        section(
            SectionKind::Treatment,
            vec![
                item("budget", ItemKind::Number { unit: text("dollars"), min: 0, max: 1_000_000 }, None),
                item("campaign", ItemKind::Date, None),
                item("review", ItemKind::Date, None),
            ],
        ),
        section(SectionKind::Readiness, vec![item("words", ItemKind::Text, None)]),
    ]
}

pub(crate) fn parts() -> Parts {
    Parts {
        identity: Identity {
            id: PackId::new("small").unwrap(),
            version: "1.0.0".into(),
            published: TODAY,
            title: text("small"),
            description: text("small"),
            leads_to: None,
        },
        activities_item: item_id("activities"),
        appetite_item: item_id("appetite"),
        budget_item: Some(item_id("budget")),
        review_item: Some(item_id("review")),
        campaign_item: Some(item_id("campaign")),
        roles: vec![Role { id: RoleId::new("comms").unwrap(), label: text("comms") }],
        sections: sections(),
        scales: scales(),
        factors: factors(),
        risks: vec![risk("R1", true, &[], &[]), risk("R2", false, &["comments"], &["none", "before", "anonymous", "slow"])],
        measures: vec![measure()],
        requirements: vec![requirement("governance"), requirement("response")],
        floors: vec![floor("foundation"), floor("safety")],
        criteria: vec![
            criterion("G1", "governance", "foundation", false),
            criterion("G2", "governance", "foundation", true),
            criterion("P1", "response", "safety", false),
            criterion("P2", "response", "safety", false),
        ],
        laws: Vec::new(),
        benchmarks: Vec::new(),
        terms: Vec::new(),
        outlines: Vec::new(),
        checks: Vec::new(),
    }
}

pub(crate) fn questionnaire() -> Questionnaire {
    Questionnaire::new(parts()).unwrap()
}

pub(crate) fn blank() -> Assessment {
    Assessment::new(Subject { name: "A".into(), organisation: "O".into(), language: Language::Fr, example: false })
}

pub(crate) fn answer(assessment: &mut Assessment, item: &str, answer: Answer) {
    assessment.responses.entry(item_id(item)).or_default().answer = answer;
}

pub(crate) fn choose(assessment: &mut Assessment, item: &str, option: &str) {
    answer(assessment, item, Answer::Value(Value::Option(option_id(option))));
}

pub(crate) fn tick(assessment: &mut Assessment, activities: &[&str]) {
    let ticked = activities.iter().map(|id| option_id(id)).collect();
    answer(assessment, "activities", Answer::Value(Value::Options(ticked)));
}

pub(crate) fn level(assessment: &mut Assessment, criterion: &str, number: i64, proved: bool) {
    answer(assessment, criterion, Answer::Value(Value::Level(ReadinessLevel::new(number).unwrap())));
    let proof = evidence(Some(TODAY));
    assessment.responses.get_mut(criterion).unwrap().evidence = if proved { vec![proof] } else { Vec::new() };
}

pub(crate) fn account(id: &str) -> Account {
    Account {
        id: AccountId::new(id).unwrap(),
        platform: "Facebook".into(),
        handle: format!("@{id}"),
        purpose: "inform".into(),
        holder: "comms".into(),
        deputy: "clerk".into(),
        second_factor: SecondFactor::Yes,
        last_post: Some(TODAY),
        fate: Fate::Keep,
        impostor: false,
    }
}

pub(crate) fn evidence(date: Option<Date>) -> Evidence {
    Evidence { title: "proof".into(), link: String::new(), date, file: None }
}

pub(crate) fn rating(likelihood: i64, consequence: i64) -> Rating {
    Rating { likelihood: Degree::new(likelihood).unwrap(), consequence: Degree::new(consequence).unwrap() }
}

pub(crate) fn keep(assessment: &mut Assessment, risk: &str, inherent: Rating, current: Rating) {
    let entry = Entry { inherent: Some(inherent), current: Some(current), ..Entry::kept() };
    assessment.register.insert(risk_id(risk), entry);
}

pub(crate) fn action(id: &str, risk: &str, effect: Effect) -> Action {
    Action {
        id: ActionId::new(id).unwrap(),
        measure: None,
        title: id.into(),
        risks: [risk_id(risk)].into(),
        criteria: std::collections::BTreeSet::new(),
        owner: "comms".into(),
        due: Some(date(2027, 1, 31)),
        effort: Effort::Small,
        cost_once: 100,
        cost_yearly: 10,
        status: ActionStatus::Planned,
        effect,
    }
}

pub(crate) fn outcome(assessment: &Assessment) -> Outcome {
    Outcome::of(&questionnaire(), assessment, TODAY)
}
