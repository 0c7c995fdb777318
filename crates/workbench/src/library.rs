//! The home screen and the life of an assessment: begun, opened, copied, renamed, put aside, taken back.

use balise_assessment::{Answer, Assessment, ItemId, ItemKind, Language, OptionId, Outcome, Questionnaire, Subject, Text, Value};
use balise_documents::{Draft, PackReference};
use balise_drafts::{Binned, Cause, Listed};

use crate::failure::{self, Failure};
use crate::packs;
use crate::present;
use crate::refusal::Refusal;
use crate::views::{
    BinnedView, CardView, DraftRef, DraftView, HomeView, KindView, NewDraft, Nothing, OpenSample, PackView, RenameDraft,
    RestoreDraft, SampleView, Visit,
};
use crate::workbench::{Sample, State};
use crate::{WireError, Workbench};

/// How many cards say how far their assessment is: those a person sees first. Working it out means reading the whole file.
const WORKED_OUT: usize = 24;

impl Workbench {
    pub(crate) fn home(&self, _: Nothing) -> Result<HomeView, WireError> {
        let state = self.state();
        let language = state.language;
        self.home_view(&state).map_err(|failed| failed.told(language))
    }

    pub(crate) fn choose_language(&self, language: Language) -> Result<HomeView, WireError> {
        let mut state = self.state();
        state.language = language;
        let mut settings = self.library.settings();
        settings.language = Some(language.code().to_owned());
        let saved = self.library.save_settings(&settings).map_err(Failure::from);
        saved.and_then(|()| self.home_view(&state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn create_draft(&self, request: NewDraft) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let created = self.begin(&request).and_then(|draft| {
            let id = self.library.create(&request.name, balise_documents::write_draft(&draft).as_bytes())?;
            self.opened(&mut state, id.as_str()).map(|_| ())
        });
        created.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    fn begin(&self, request: &NewDraft) -> Result<Draft, Failure> {
        if request.name.trim().is_empty() {
            return Err(Refusal::invalid("Donnez un nom à l’évaluation.", "Give the assessment a name.").into());
        }
        let pack = self.pack(&request.pack)?;
        let mut assessment = Assessment::new(Subject {
            name: request.name.trim().to_owned(),
            organisation: request.organisation.trim().to_owned(),
            language: request.language.into(),
            example: false,
        });
        if let (Some(item), Ok(kind)) = (kind_item(&pack.questionnaire), OptionId::new(request.kind.as_str())) {
            assessment.responses.entry(item).or_default().answer = Answer::Value(Value::Option(kind));
        }
        let identity = pack.questionnaire.identity();
        let now = (self.clock)().timestamp();
        Ok(Draft {
            pack: PackReference {
                id: identity.id.clone(),
                version: identity.version.clone(),
                fingerprint: pack.fingerprint.clone(),
            },
            created: now,
            modified: now,
            place: None,
            assessment,
        })
    }

    pub(crate) fn open_sample(&self, request: OpenSample) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let copied =
            packs::samples().find(|sample| sample.name == request.sample).ok_or_else(|| failure::not_found(&request.sample));
        let opened = copied.and_then(|sample| {
            let id = self.library.create(sample.name, sample.contents)?;
            let open = self.opened(&mut state, id.as_str())?;
            // To the person, it begins now.
            open.save(Draft { modified: (self.clock)().timestamp(), ..open.draft.clone() })
        });
        opened.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn open_draft(&self, request: DraftRef) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let opened = self.opened(&mut state, &request.draft).map(|_| ());
        opened.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn close_draft(&self, _: DraftRef) -> Result<HomeView, WireError> {
        self.state().open = None;
        self.forget_preview();
        self.home(Nothing {})
    }

    /// Goes to a page. Where a person is is worth remembering, and no change: the date of the last change stays.
    pub(crate) fn visit(&self, request: Visit) -> Result<DraftView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let gone = self.opened(&mut state, &request.draft).and_then(|open| {
            let draft = Draft { place: Some(request.page), ..open.draft.clone() };
            if open.writable().is_ok() {
                return open.save(draft);
            }
            open.draft = draft;
            Ok(())
        });
        gone.and_then(|()| self.view(&mut state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn rename_draft(&self, request: RenameDraft) -> Result<HomeView, WireError> {
        let draft = request.draft.clone();
        self.change(&draft, |_, assessment| {
            if request.name.trim().is_empty() {
                return Err(Refusal::invalid("Donnez un nom à l’évaluation.", "Give the assessment a name."));
            }
            request.name.trim().clone_into(&mut assessment.subject.name);
            request.organisation.trim().clone_into(&mut assessment.subject.organisation);
            Ok(())
        })?;
        self.close_draft(DraftRef { draft })
    }

    pub(crate) fn duplicate_draft(&self, request: DraftRef) -> Result<HomeView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let copied = self.opened(&mut state, &request.draft).and_then(|open| {
            let mut copy = open.draft.clone();
            let name = &copy.assessment.subject.name;
            copy.assessment.subject.name = match language {
                Language::Fr => format!("{name} (copie)"),
                Language::En => format!("{name} (copy)"),
            };
            copy.modified = (self.clock)().timestamp();
            self.create_like(open, &copy).map(drop)
        });
        state.open = None;
        copied.and_then(|()| self.home_view(&state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn discard_draft(&self, request: DraftRef) -> Result<HomeView, WireError> {
        let mut state = self.state();
        let language = state.language;
        // Its own lock would stand in the way.
        state.open = None;
        let found = self.library.find(&request.draft).ok_or_else(|| failure::not_found(&request.draft));
        let discarded = found.and_then(|id| Ok(self.library.discard(&id, (self.clock)().date())?));
        discarded.and_then(|()| self.home_view(&state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn restore_draft(&self, request: RestoreDraft) -> Result<HomeView, WireError> {
        let state = self.state();
        let language = state.language;
        let restored = self.library.restore(&request.binned).map_err(Failure::from);
        restored.and_then(|_| self.home_view(&state)).map_err(|failed| failed.told(language))
    }

    pub(crate) fn home_view(&self, state: &State) -> Result<HomeView, Failure> {
        let language = state.language;
        let mut notices = Vec::new();
        let mut drafts = Vec::new();
        for listed in self.library.list()? {
            match self.card(&listed, drafts.len() < WORKED_OUT, language, &mut notices) {
                Ok(card) => drafts.push(card),
                Err(failed) => notices.push(format!("{}: {}", listed.id, failed.message.get(language))),
            }
        }
        Ok(HomeView {
            language: language.into(),
            display: self.display(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            drafts,
            bin: self.bin(language)?,
            packs: self.packs.questionnaires().map(|pack| pack_view(pack, language)).collect(),
            samples: self.samples(language),
            notices,
            folder: self.library.folder().display().to_string(),
            logs: self.logs.as_ref().map(|logs| logs.display().to_string()).unwrap_or_default(),
        })
    }

    /// The card of a draft. One whose file is broken is recovered on the way, and the notice says so.
    fn card(&self, listed: &Listed, worked_out: bool, language: Language, notices: &mut Vec<String>) -> Result<CardView, Failure> {
        let (contents, notice) = self.whole(listed)?;
        notices.extend(notice.map(|notice| format!("{}: {}", listed.id, notice.get(language))));
        let name = format!("{}.balise", listed.id);
        let summary = balise_documents::summary(&name, &contents)?;
        let how_far = if worked_out { self.how_far(&name, &contents, language) } else { None };
        let how_far = how_far.unwrap_or_default();
        let now = (self.clock)();
        let modified = summary.modified.to_zoned_datetime(now.time_zone().clone());
        Ok(CardView {
            draft: listed.id.to_string(),
            name: summary.name,
            organisation: summary.organisation,
            modified: present::modified(&modified, &now, language),
            status: how_far.status,
            answered: how_far.answered,
            total: how_far.total,
            unknown: how_far.unknown,
            example: summary.example,
        })
    }

    /// What a draft holds; recovered, when its file is missing or broken and nobody has it open.
    fn whole(&self, listed: &Listed) -> Result<(Vec<u8>, Option<Text>), Failure> {
        match self.library.peek(&listed.id) {
            Ok(contents) if balise_documents::summary("", &contents).is_ok() => return Ok((contents, None)),
            Ok(_) => {}
            Err(error) if error.cause() == Cause::Missing => {}
            Err(error) => return Err(error.into()),
        }
        let loaded = self.library.lock(&listed.id)?.read()?;
        let notice = loaded.recovered.map(|recovery| failure::recovered_at(recovery.at, &(self.clock)()));
        Ok((loaded.contents, notice))
    }

    fn how_far(&self, name: &str, contents: &[u8], language: Language) -> Option<present::Card> {
        let unbound = balise_documents::read_draft(name, contents).ok()?;
        let questionnaire = &self.packs.get(unbound.pack().id.as_str())?.questionnaire;
        let draft = unbound.bind(questionnaire);
        Some(present::card(&Outcome::of(questionnaire, &draft.assessment, (self.clock)().date()), language))
    }

    /// The examples, each with its kind of organisation. They are whole drafts, and the same for the life of the program.
    fn samples(&self, language: Language) -> Vec<SampleView> {
        let samples = self.samples.get_or_init(|| packs::samples().filter_map(|sample| self.sample(&sample)).collect());
        let view = |sample: &Sample| SampleView {
            sample: sample.name.to_owned(),
            title: sample.organisation.clone(),
            kind: sample.kind.get(language).to_owned(),
        };
        samples.iter().map(view).collect()
    }

    fn sample(&self, sample: &packs::Sample) -> Option<Sample> {
        let draft = balise_documents::read_draft(sample.name, sample.contents).ok()?;
        let questionnaire = &self.packs.get(draft.pack().id.as_str())?.questionnaire;
        let assessment = draft.bind(questionnaire).assessment;
        let kind = kind_of(questionnaire, &assessment).unwrap_or_default();
        Some(Sample { name: sample.name, organisation: assessment.subject.organisation, kind })
    }

    fn bin(&self, language: Language) -> Result<Vec<BinnedView>, Failure> {
        let view = |binned: Binned| {
            let contents = self.library.peek_binned(&binned.name).ok();
            let summary = contents.and_then(|contents| balise_documents::summary(&binned.name, &contents).ok());
            BinnedView {
                name: summary.map_or_else(|| binned.name.clone(), |summary| summary.name),
                removed: present::binned(binned.removed, binned.until, language),
                binned: binned.name,
            }
        };
        Ok(self.library.bin()?.into_iter().map(view).collect())
    }
}

fn pack_view(pack: &Questionnaire, language: Language) -> PackView {
    let identity = pack.identity();
    let kinds = kind_item(pack).and_then(|id| pack.item(id.as_str())).map_or(&[][..], |item| item.kind.options());
    PackView {
        pack: identity.id.to_string(),
        title: identity.title.get(language).to_owned(),
        description: identity.description.get(language).to_owned(),
        kinds: kinds.iter().map(|kind| KindView { id: kind.id.to_string(), label: kind.label.get(language).to_owned() }).collect(),
    }
}

fn kind_of(pack: &Questionnaire, assessment: &Assessment) -> Option<Text> {
    let item = kind_item(pack)?;
    let Some(Value::Option(chosen)) = assessment.responses.get(&item)?.value() else { return None };
    let option = pack.item(item.as_str())?.kind.options().iter().find(|option| option.id == *chosen)?;
    Some(option.label.clone())
}

/// The item that asks for the kind of organisation: by convention the first choice of the profile.
fn kind_item(pack: &Questionnaire) -> Option<ItemId> {
    let profile = pack.sections().first()?;
    profile.items.iter().find(|item| matches!(item.kind, ItemKind::Choice(_))).map(|item| item.id.clone())
}
