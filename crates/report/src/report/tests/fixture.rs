//! A small questionnaire with one of everything, and an assessment that uses all of it.

use balise_assessment::*;
use jiff::civil::{Date, date};

pub(super) const TODAY: Date = date(2026, 11, 24);

/// Words of the pack, told apart by language: neither may appear in the other’s report.
fn text(words: &str) -> Text {
    Text::new(format!("{words} ‹français›"), format!("{words} ‹english›"))
}

pub(super) fn item_id(word: &str) -> ItemId {
    ItemId::new(word).unwrap()
}

fn option_id(word: &str) -> OptionId {
    OptionId::new(word).unwrap()
}

fn risk_id(word: &str) -> RiskId {
    RiskId::new(word).unwrap()
}

fn is(item: &str, option: &str) -> Condition {
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
    Item { id: item_id(id), kind, title: text(&format!("question {id}")), help, when }
}

fn choice(id: &str, options: &[&str], when: Option<Condition>) -> Item {
    item(id, ItemKind::Choice(options.iter().map(|id| option(id)).collect()), when)
}

fn section(kind: SectionKind, items: Vec<Item>) -> Section {
    Section { id: SectionId::new(kind.code()).unwrap(), kind, title: text(kind.code()), purpose: text("purpose"), items }
}

fn activities() -> Item {
    let mut comments = option("comments");
    let raises = vec![Raise { when: is("moderation", "before"), to: Imputability::Author, because: text("chosen") }];
    comments.imputability = Some(ImputabilityRule { base: Imputability::Host, because: text("others write"), raises });
    item("activities", ItemKind::Choices(vec![option("publish"), comments]), None)
}

fn sections() -> Vec<Section> {
    let open = Some(is("activities", "comments"));
    let hours = ItemKind::Number { unit: text("hours"), min: 0, max: 9_000 };
    vec![
        section(SectionKind::Profile, vec![item("accounts", ItemKind::Accounts, None), activities()]),
        section(SectionKind::Responsibilities, vec![item("delay", hours, None), choice("notice", &["one", "none"], None)]),
        section(SectionKind::Identification, Vec::new()),
        section(
            SectionKind::Evaluation,
            vec![
                choice("appetite", &["low", "moderate", "high"], None),
                choice("moderation", &["none", "after", "before"], open),
                choice("anonymity", &["members", "anonymous"], Some(is("moderation", "none"))),
            ],
        ),
        section(SectionKind::Treatment, vec![item("review", ItemKind::Date, None), choice("policy", &["yes", "draft"], None)]),
        section(SectionKind::Readiness, vec![item("words", ItemKind::Text, None)]),
    ]
}

fn steps(scale: &str) -> [Step; 5] {
    [1, 2, 3, 4, 5].map(|step| Step { label: text(&format!("{scale} {step}")), anchor: text(&format!("anchor {scale} {step}")) })
}

fn scales() -> Scales {
    use RiskLevel::{Critical as C, High as H, Low as L, Moderate as M};
    let rows = [[L, L, L, M, M], [L, L, M, M, H], [L, M, M, H, H], [L, M, H, H, C], [M, M, H, C, C]];
    Scales {
        likelihood: steps("likely"),
        consequence: steps("serious"),
        matrix: Matrix::new(rows).unwrap(),
        appetite: RiskLevel::Moderate,
        readiness: steps("ready"),
    }
}

fn risk(id: &str, always: bool, activities: &[&str], factors: &[&str], laws: &[&str]) -> CatalogueRisk {
    CatalogueRisk {
        id: risk_id(id),
        title: text(&format!("title {id}")),
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
        laws: laws.iter().map(|id| LawId::new(*id).unwrap()).collect(),
        provenance: Provenance::Own,
    }
}

fn factor(id: &str, when: Condition, step: i8) -> Factor {
    Factor { id: FactorId::new(id).unwrap(), when, step, because: text(id), provenance: Provenance::Own }
}

fn law(id: &str, sure: bool) -> Law {
    Law {
        id: LawId::new(id).unwrap(),
        title: text(&format!("law {id}")),
        citation: text("citation"),
        section: "22".into(),
        asks: text("asks"),
        when: None,
        status: LawStatus::InForce,
        since: Some(date(2001, 11, 1)),
        enforced_by: Some(text("authority")),
        maximum: Some(text("maximum")),
        sure,
        checked: date(2026, 7, 1),
        sources: Vec::new(),
    }
}

fn measure() -> Measure {
    Measure {
        id: MeasureId::new("M1").unwrap(),
        title: text("measure M1"),
        why: text("why"),
        how: vec![text("step")],
        effort: Effort::Small,
        cost: CostBand::Low,
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
        title: text(&format!("criterion {id}")),
        question: text(&format!("question {id}")),
        evidence: text("evidence"),
        levels: [0, 1, 2, 3, 4].map(|level| text(&format!("{id} seen {level}"))),
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

fn benchmark() -> Benchmark {
    Benchmark {
        id: BenchmarkId::new("B1").unwrap(),
        figure: text("figure"),
        source: text("source"),
        year: 2011,
        population: text("population"),
        caution: text("caution"),
        criteria: vec![item_id("G1")],
        provenance: Provenance::Secondary,
    }
}

/// A document that carries out one measure.
fn outline(measure: &str) -> Outline {
    Outline {
        id: OutlineId::new(format!("for-{}", measure.to_lowercase())).unwrap(),
        title: text(&format!("document for {measure}")),
        purpose: text("purpose of the document"),
        measures: vec![MeasureId::new(measure).unwrap()],
        parts: vec![OutlinePart { title: text("first part"), points: vec![text("point")] }],
        provenance: Provenance::Own,
    }
}

fn term(id: &str, word: &str) -> Term {
    Term { id: TermId::new(id).unwrap(), term: text(word), definition: text("definition"), provenance: Provenance::Own }
}

pub(super) fn questionnaire() -> Questionnaire {
    Questionnaire::new(Parts {
        identity: Identity {
            id: PackId::new("small").unwrap(),
            version: "1.0.0".into(),
            published: date(2026, 11, 1),
            title: text("subject"),
            description: text("description"),
            leads_to: None,
        },
        activities_item: item_id("activities"),
        appetite_item: item_id("appetite"),
        budget_item: None,
        review_item: None,
        campaign_item: None,
        roles: vec![Role { id: RoleId::new("comms").unwrap(), label: text("communications") }],
        sections: sections(),
        scales: scales(),
        factors: vec![
            factor("before", is("moderation", "before"), -1),
            factor("slow", Condition::AtLeast(item_id("delay"), 48), 1),
        ],
        risks: vec![
            risk("R1", true, &[], &[], &["sure"]),
            risk("R2", false, &["comments"], &["before", "slow"], &["sure", "unsure"]),
            risk("R3", true, &[], &[], &[]),
            risk("R4", true, &[], &[], &[]),
        ],
        measures: vec![measure()],
        requirements: vec![requirement("governance"), requirement("response")],
        floors: vec![floor("foundation"), floor("safety")],
        criteria: vec![
            criterion("G1", "governance", "foundation", false),
            criterion("G2", "governance", "foundation", true),
            criterion("P1", "response", "safety", false),
            criterion("P2", "response", "safety", false),
        ],
        laws: vec![law("sure", true), law("unsure", false), law("elsewhere", true)],
        benchmarks: vec![benchmark()],
        terms: vec![term("zone", "Zone"), term("ecart", "Écart")],
        outlines: vec![outline("M1")],
        checks: Vec::new(),
    })
    .unwrap()
}

pub(super) fn empty() -> Assessment {
    Assessment::new(Subject { name: String::new(), organisation: String::new(), language: Language::Fr, example: false })
}

/// An assessment with everything in it. Each text a person can type passes through `typed`.
pub(super) fn rich(typed: &dyn Fn(&str) -> String) -> Assessment {
    let subject =
        Subject { name: typed("the name"), organisation: typed("the organisation"), language: Language::Fr, example: true };
    let mut assessment = Assessment::new(subject);
    answers(&mut assessment, typed);
    levels(&mut assessment, typed);
    assessment.accounts = accounts(typed);
    assessment.assignments.insert(
        option_id("publish"),
        Assignment {
            responsible: vec!["comms".into(), typed("somebody")],
            accountable: vec!["comms".into(), typed("another")],
            consulted: vec![typed("consulted")],
            informed: vec![typed("informed")],
        },
    );
    register(&mut assessment, typed);
    assessment.plan = plan(typed);
    assessment
}

fn respond(assessment: &mut Assessment, id: &str, answer: Answer, typed: &dyn Fn(&str) -> String) {
    let response = Response {
        answer,
        note: typed(&format!("note of {id}")),
        review: true,
        confidence: Some(Confidence::Interview),
        evidence: vec![
            Evidence {
                title: typed(&format!("proof of {id}")),
                link: "https://example.org/a?b=1&c=2".into(),
                date: Some(TODAY),
                file: None,
            },
            Evidence {
                title: typed("minutes"),
                link: typed("in the second drawer"),
                date: None,
                file: Some(Attachment {
                    name: FileName::of(&typed("minutes.pdf")),
                    size: 2_310_000,
                    fingerprint: Fingerprint::new(&"0f".repeat(32)).unwrap(),
                    added: TODAY,
                }),
            },
        ],
        voices: Vec::new(),
        others: Vec::new(),
    };
    assessment.responses.insert(item_id(id), response);
}

fn answers(assessment: &mut Assessment, typed: &dyn Fn(&str) -> String) {
    let option = |id: &str| Answer::Value(Value::Option(option_id(id)));
    let all = [
        ("activities", Answer::Value(Value::Options([option_id("publish"), option_id("comments")].into()))),
        ("delay", Answer::Value(Value::Number(1_200))),
        ("notice", Answer::Unknown { ask: typed("the clerk") }),
        ("appetite", option("moderate")),
        ("moderation", option("before")),
        // Hidden: only a moderation of “none” asks it.
        ("anonymity", option("anonymous")),
        ("review", Answer::Value(Value::Date(date(2027, 3, 1)))),
        ("policy", Answer::NotApplicable { reason: typed("the ministry writes it") }),
        ("words", Answer::Value(Value::Text(typed("free words")))),
    ];
    for (id, answer) in all {
        respond(assessment, id, answer, typed);
    }
    assessment.responses.get_mut("anonymity").unwrap().note = "a hidden note".into();
}

fn levels(assessment: &mut Assessment, typed: &dyn Fn(&str) -> String) {
    let level = |number| Answer::Value(Value::Level(ReadinessLevel::new(number).unwrap()));
    respond(assessment, "G1", level(3), typed);
    respond(assessment, "G2", level(0), typed);
    respond(assessment, "P1", Answer::Unknown { ask: "comms".into() }, typed);
    let voices = vec![Voice { who: typed("the union"), level: ReadinessLevel::new(1).unwrap() }];
    assessment.responses.insert(item_id("P2"), Response { answer: level(4), voices, ..Response::default() });
}

fn accounts(typed: &dyn Fn(&str) -> String) -> Vec<Account> {
    let account = |id: &str, impostor| Account {
        id: AccountId::new(id).unwrap(),
        platform: typed("platform"),
        handle: typed("@handle"),
        purpose: typed("purpose typed"),
        holder: typed("holder"),
        deputy: String::new(),
        second_factor: SecondFactor::Unknown,
        last_post: Some(date(2026, 10, 28)),
        fate: Fate::Undecided,
        impostor,
    };
    vec![account("a1", false), account("a2", true)]
}

fn rating(likelihood: i64, consequence: i64) -> Option<Rating> {
    Some(Rating { likelihood: Degree::new(likelihood).unwrap(), consequence: Degree::new(consequence).unwrap() })
}

fn register(assessment: &mut Assessment, typed: &dyn Fn(&str) -> String) {
    let kept = Entry {
        owner: typed("owner of risk"),
        inherent: rating(5, 5),
        current: rating(4, 5),
        confidence: Some(Confidence::Document),
        controls: typed("controls"),
        justification: typed("justification"),
        ..Entry::kept()
    };
    let acceptance = Acceptance { by: typed("the mayor"), reason: typed("a reason"), until: date(2027, 11, 24) };
    let own =
        OwnRisk { title: typed("own risk"), cause: typed("own cause"), event: typed("own event"), consequence: typed("own end") };
    let aside = EntryStatus::SetAside { reason: typed("set aside because") };
    assessment.register = [
        (risk_id("R1"), Entry { acceptance: Some(acceptance), ..kept.clone() }),
        (risk_id("R2"), kept.clone()),
        (risk_id("R3"), Entry { status: aside, ..Entry::kept() }),
        (risk_id("own-1"), Entry { own: Some(own), inherent: rating(4, 5), current: rating(4, 4), ..kept }),
    ]
    .into();
}

fn plan(typed: &dyn Fn(&str) -> String) -> Vec<Action> {
    let action = |id: &str, due: Option<Date>, status| Action {
        id: ActionId::new(id).unwrap(),
        measure: None,
        title: typed(&format!("action {id}")),
        risks: [risk_id("R2")].into(),
        criteria: [item_id("G1")].into(),
        owner: typed("owner of action"),
        due,
        effort: Effort::Medium,
        cost_once: 12_500,
        cost_yearly: 1_500,
        status,
        effect: Effect::new(1, 0).unwrap(),
    };
    let measured = Action {
        measure: Some(MeasureId::new("M1").unwrap()),
        title: String::new(),
        owner: "comms".into(),
        ..action("p1", Some(date(2027, 1, 31)), ActionStatus::UnderWay)
    };
    vec![
        measured,
        action("p2", Some(date(2026, 10, 1)), ActionStatus::Planned),
        action("p3", None, ActionStatus::ToPlan),
        action("p4", Some(date(2031, 1, 1)), ActionStatus::Planned),
        action("p5", Some(date(2026, 9, 1)), ActionStatus::Done),
        action("p6", None, ActionStatus::Dropped),
    ]
}
