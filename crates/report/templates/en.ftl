# The report’s words in English. Curly quotes; the same sentences, about the same values, as fr.ftl.

## Document

report-title = { $subject } – risk and readiness
report-subtitle = Report to the board
mark-board = Confidential – for the board only
mark-committee = Confidential – for the audit committee only
mark-staff = For the use of staff
mark-regulator = Confidential – for the attention of the regulator
copy-note = { $copy } – withheld: { $what }
copy-whole = { $copy } – nothing is withheld from it
withheld = (withheld)
withheld-people = names of people
withheld-amounts = amounts
withheld-notes = free text
withheld-evidence = evidence
withheld-dissent = differing views
logo-alt = Logo – { $organisation }
logo-alt-unnamed = Logo of the organisation
attached-name = draft.balise
attached = The draft from which this report was made, as its reader sees it
mark-example = EXAMPLE – fictitious organisation
mark-provisional = Provisional
page-of = Page { $n } of { $total }
unnamed-organisation = Unnamed organisation
cover-prepared = Prepared on { $date }
cover-prepared-by = Prepared on { $date } by { $who }
cover-version = Version { $version }
cover-pack = Questionnaire “{ $pack }”, version { $version } of { $date }
provisional = Provisional – { $part ->
        [one] { $part } of { $whole } questions is answered
       *[other] { $part } of { $whole } questions are answered
    }
provisional-note = What follows may still change: do not take it as final.
length-five = Five-minute version: same figures as the complete report, which describes measures (M…) and risks (R…, X…).
length-fifteen = Fifteen-minute version: same figures as the complete report, which describes all measures (M…) and risks (R…, X…).
contents = Contents

## Said everywhere

interval = { $low } to { $high }
out-of-four = out of 4
none = None
nobody = Nobody
not-given = Not given
not-rated = Not rated
not-applicable = Not applicable
to-verify = to verify
yes = Yes
no = No
unknown = Not known
cost-none = None
cost-once = { $once } once
cost-yearly = { $yearly } a year
cost-both = { $once } once and { $yearly } a year
confidence-opinion = Opinion
confidence-interview = Interview
confidence-document = Document
confidence-tested = Test
and-more = and { $n } more
colon = { $text }:

## Page one

decision-title = Decisions requested of the board
decision-none-title = No decision is requested for now
decision-none = The assessment does not yet keep any risk beyond the appetite and proposes no measure: the board has nothing to vote on. This document reports progress.
risk-word = Risk
readiness-word = Readiness
exposure-none = no risk is kept for now; the exposure is not known.
exposure-unrated = { $kept ->
        [one] one risk is kept, but it is not rated yet.
       *[other] { $kept } risks are kept, but none is rated yet.
    }
exposure = { $serious ->
        [0] none of the { $kept } risks kept is high or critical
        [one] { $serious } of the { $kept } risks kept is high or critical
       *[other] { $serious } of the { $kept } risks kept are high or critical
    }; { $beyond ->
        [0] none is beyond the risk appetite
        [one] { $beyond } is beyond the risk appetite
       *[other] { $beyond } are beyond the risk appetite
    } (“{ $appetite }”). Certainty: { $proved ->
        [0] none of the { $rated } ratings rests on a document or a test
        [one] { $proved } of { $rated } ratings rests on a document or a test
       *[other] { $proved } of { $rated } ratings rest on a document or a test
    }.
readiness-none = no criterion applies.
readiness-sentence = { $score } out of 4; tier reached: { $floor }.
readiness-no-floor = { $score } out of 4; no tier is reached yet.
certainty-sentence = Certainty: { $share } of questions have a known answer{ $unknown ->
        [0] {""}
        [one] , { $unknown } is to confirm
       *[other] , { $unknown } are to confirm
    }{ $unanswered ->
        [0] {""}
        [one] , { $unanswered } is unanswered
       *[other] , { $unanswered } are unanswered
    }.
breaches-caption = Risks beyond the appetite
breaches-none = No rated risk is beyond the board’s appetite.
breaches-gravest = Risks beyond the appetite – { $n ->
        [one] the gravest
       *[other] the { $n } gravest
    } of { $total }; the others are { $where }
in-register = in the register
in-register-there = in the register of the complete report
answer-word = Planned response
answer-none = None
accepted-until = Acceptance proposed by { $who }, until { $date }
accepted-by-nobody = Acceptance proposed until { $date }, by nobody named
res-caption = Proposed resolutions
res-text = Resolution
res-terms = Cost, owner, date
res-vote = Vote
res-owners = { $n } people, named in the plan
res-cost = Cost
res-owner = Owner
res-date = Date
res-refused = If refused
res-board = The board
res-management = Management
res-this-meeting = This meeting
res-next-meeting = The next meeting
res-to-name = To be named
res-to-set = To be set
res-cost-later = To be set with the plan
res-cost-in-plan = Within that of the plan
res-cost-either = Depends on the decision
res-by-date = by { $date }
res-late = late, was due { $date }
res-undated = no date set
vote-adopted = Adopted
vote-amended = Amended
vote-refused = Refused
vote-accepted = Accept
vote-measures = Other measures
res-appetite-title = Set the risk appetite
res-appetite = That the board set the level of risk it accepts without a measure or a signed acceptance. This report uses “{ $level }”, the level the questionnaire proposes.
res-appetite-refused = The line remains the questionnaire’s, not the board’s.
res-adopt-title = Adopt the action plan
res-adopt = That the board adopt the action plan of { $n ->
        [one] { $n } measure
       *[other] { $n } measures
    } presented in the complete report.
res-adopt-refused = { $n ->
        [one] { $n } risk stays beyond the appetite
       *[other] { $n } risks stay beyond the appetite
    }
res-adopt-left = { $n ->
        [0] With the plan done, none would be left.
       *[other] With the plan done, { $n } would be left{ $accepted ->
            [0] {""}
           *[other] , { $accepted } of them proposed for acceptance
        }.
    }
res-adopt-refused-none = No risk is beyond the appetite; the gaps the plan was to close stay open.
res-ask-for-plan-title = Ask for an action plan
res-ask-for-plan = That the board ask management for an action plan for the { $n ->
        [one] risk
       *[other] risks
    } beyond the appetite:
res-ask-for-plan-refused = These risks stay without a measure, and nobody is in charge of lessening them.
res-allocate-title = Allocate the money required
res-allocate = That the board allocate { $amount } to carry out the action plan.
res-allocate-from = From { $date }
res-allocate-now = On adoption
res-allocate-refused = { $n ->
        [one] { $n } measure cannot be carried out
       *[other] { $n } measures cannot be carried out
    }
res-allocate-keeps = { $n ->
        [one] this risk stays higher than the plan foresees:
       *[other] these risks stay higher than the plan foresees:
    }
res-mandate-title = Mandate the owners of the gravest risks
res-mandate = That the board mandate the following people and ask them to account for it:
res-mandate-more = and { $n ->
        [one] { $n } other owner named in the plan
       *[other] { $n } other owners named in the plan
    }
res-mandate-name = That the board ask management to name an owner for each of these measures:
res-mandate-name-too = That it ask management to name an owner for:
res-mandate-owner = The people named
res-mandate-date = As each measure says
res-mandate-refused = Nobody is mandated by the board to lessen { $n ->
        [one] this risk:
       *[other] these risks:
    }
res-accept-title = Accept risks, by name and until a date
res-accept = That the board accept, until the date given, the following { $n ->
        [one] risk:
       *[other] risks:
    }
res-accept-more = and { $n ->
        [one] { $n } other risk listed in the register
       *[other] { $n } other risks listed in the register
    }
res-accept-line = proposed by { $who }, until { $date }
res-accept-line-nobody = until { $date }, nobody named so far
res-accept-owner = { $n ->
        [one] The person named
       *[other] The person named for each risk
    }
res-accept-date = { $n ->
        [one] That of the risk
       *[other] That of each risk
    }
res-accept-refused = Management presents a measure for { $n ->
        [one] this risk
       *[other] each of these risks
    } at the next meeting.
res-pronounce-title = Decide on what stays beyond the appetite
res-pronounce = With the plan done, { $n ->
        [one] { $n } risk is still beyond the appetite:
       *[other] { $n } risks are still beyond the appetite:
    }
res-pronounce-choice = That the board accept { $n ->
        [one] it
       *[other] them
    } until ______________, under the responsibility of ____________________, or ask for other measures.
page-one-cut = Words that end with “…” are given whole in the complete report.
res-pronounce-refused = Nobody bears { $n ->
        [one] this risk
       *[other] these risks
    }, either through a sufficient measure or an acceptance.

## Summary

summary-title = Summary
tile-readiness = Readiness
tile-serious = High or critical risks
tile-of-kept = of { $n } kept
tile-untreated = { $n ->
        [0] Each has a measure or an acceptance
       *[other] { $n } with no measure and no acceptance
    }
tile-beyond = Beyond the appetite
tile-after-plan = { $n ->
        [0] None once the plan is done
       *[other] { $n } once the plan is done
    }
tile-none-kept = No risk is kept
tile-none-rated = No risk is rated yet
tile-certainty = Answers known
tile-certainty-note = { $whole } questions: { $unknown } to confirm, { $unanswered } unanswered
tile-floor = Tier reached: { $floor }
tile-no-floor = No tier reached
summary-risks = Risks
summary-top = The gravest today:
summary-plan = Action plan
summary-plan-line = { $actions ->
        [0] No measure is in the plan.
        [one] { $actions } measure in the plan, { $done ->
            [0] not done
           *[other] done
        }, { $overdue ->
            [0] on time
           *[other] late
        }.
       *[other] { $actions } measures in the plan; done: { $done }; late: { $overdue }.
    }
summary-plan-cost = Cost of what remains to be done: { $cost }.
summary-people = Responsibilities
summary-people-line = { $activities ->
        [0] No activity is described.
       *[other] Activities described: { $activities }; without exactly one accountable person: { $gaps }.
    }
summary-checks = Consistency
summary-checks-line = { $problems ->
        [0] No problem found
       *[other] Problems found: { $problems }
    }; { $cautions ->
        [0] nothing else to know.
       *[other] points to know: { $cautions }.
    }

own-words = Management’s words, written in French, are reproduced as they are.
own-words-translated = Management wrote in French. What it had translated is given in English; the rest is reproduced as it is.

## How sure

certainty-title = How sure are we?
certainty-lead = { $part ->
        [one] { $part } of { $whole } questions is answered
       *[other] { $part } of { $whole } questions are answered
    }. The answer is known for { $share } of the questions. “I don’t know” is an answer: it has a page, and someone to ask.
certainty-interval = Readiness is therefore given by two bounds: { $low } out of 4 if all that is missing turned out at worst, { $high } out of 4 if it turned out at best.
certainty-closed = Nothing is missing from the readiness score: { $score } out of 4, with no uncertainty on the answers.
certainty-closed-all-the-same = What is missing does not change the readiness score: { $score } out of 4, at worst as at best.
certainty-section = Section
certainty-total = Questions
certainty-answered = Answered
certainty-unknown = To confirm
certainty-review = To review
certainty-sections-caption = Progress by section
unknowns-title = What we do not know
unknowns-none = No answer is “I don’t know”.
unknowns-question = Question
unknowns-ask = Whom to ask
bases-title = What the risk ratings rest on
bases-none = No risk is kept yet.
bases-not-given = Not given
held-note = { $n ->
        [one] One criterion declared at level 3 or 4 has no evidence: it counts as 2.
       *[other] { $n } criteria declared at level 3 or 4 have no evidence: they count as 2.
    }

## Matrices

matrices-title = Risk matrices
matrices-lead = The same risks three times: before the controls in place, as they are today, and once the plan is done. The heavy line marks the risk appetite: what lies beyond calls for a measure or an acceptance.
matrix-inherent = Before controls
matrix-current = Today
matrix-residual = Once the plan is done
matrix-alt = Risk matrix, { $stage }: impact across, likelihood upwards. { $groups }
matrix-group = { $level }: { $risks }.
matrix-empty = No risk is placed.
matrix-consequence = Impact
matrix-likelihood = Likelihood
matrix-appetite = Risk appetite (“{ $level }”)
matrix-unrated = Kept, but not rated:
matrices-none = No risk is rated yet: the matrices would be empty.

## Risks one by one

sheets-title = The risks, one by one
sheets-lead = From the gravest to the least grave today. The ratings are management’s; the suggestion is worked out from the answers.
sheets-none = No risk is kept for now.
sheet-continued = Continued: { $risk } – { $title }
sheet-rating = Rating
sheet-before = Before controls
sheet-now = Today
sheet-after = After plan
sheet-likelihood = Likelihood
sheet-consequence = Impact
sheet-level = Level
sheet-unrated = This risk is not rated yet.
sheet-family = Family
sheet-owner = Owner
sheet-confidence = The rating rests on
sheet-controls = Controls in place
sheet-no-controls = None is described
sheet-imputability = Imputability
sheet-suggested = Suggestion
sheet-suggested-degrees = Likelihood { $likelihood } out of 5, impact { $consequence } out of 5
sheet-why-likelihood = Why this likelihood
sheet-why-consequence = Why this impact
sheet-departs = Management departs from the suggestion: it keeps a likelihood of { $kept } rather than { $suggested }.
sheet-departs-consequence = Management departs from the suggestion: it keeps an impact of { $kept } rather than { $suggested }.
sheet-justification = Justification
sheet-no-justification = No reason is given.
sheet-measures = Planned measures
sheet-no-measures = None
sheet-acceptance = Acceptance
sheet-laws = Laws and rules touched
sheet-beyond = Beyond the appetite today.
sheet-still-beyond = Beyond the appetite, even once the plan is done.
sheet-untreated = No measure ahead and no acceptance.
sheet-cause = Cause
sheet-event = Event
sheet-effect = Consequence
family-behaviour = Behaviour
family-configuration = Configuration of the tools
family-regulation = Change in rules and roles
set-aside-title = Risks set aside
set-aside-lead = Called up by the activities, then set aside by management.
set-aside-reason = Reason
set-aside-no-reason = No reason
undecided-title = Risks to be decided
undecided-lead = Called up by the activities; management has neither kept them nor set them aside yet.

## Register

register-title = Risk register
register-none = The register is empty: no risk is kept for now.
register-number = No.
register-risk = Risk
register-own = Numbers that begin with X are the organisation’s own risks.
register-answer = Response

## The brief

brief-risks-title = The gravest risks
brief-risks-caption = { $more ->
        [0] { $n ->
            [one] The risk kept
           *[other] The { $n } risks kept, from the gravest to the least grave
        }
       *[other] The { $n } gravest risks; { $more ->
            [one] { $more } other is
           *[other] { $more } others are
        } in the register of the complete report
    }
brief-plan-caption = { $more ->
        [0] { $n ->
            [one] The measure of the plan
           *[other] The { $n } measures of the plan
        }
       *[other] The first { $n } measures; { $more ->
            [one] { $more } other is
           *[other] { $more } others are
        } in the complete report
    }; the total counts all that remains to be done

## Responsibilities

raci-title = Who does what
raci-lead = Four roles for each activity. Exactly one person must be accountable: with none, nobody decides in an incident; with two, each waits for the other.
raci-none = No activity is described for now.
raci-activity = Activity
raci-r = Does it (R)
raci-a = Accountable (A)
raci-c = To consult (C)
raci-i = To inform (I)
raci-legend = R: does the work. A: answers for the result and decides. C: gives an opinion before. I: is told after.
raci-several = Several:
imputability-title = What the organisation is held to know
imputability-lead = The more the organisation chooses what appears, the more it is deemed to know it. This degree stands beside the level of risk: moderating lowers the likelihood but raises the knowledge.
imputability-degree = Degree
imputability-why = Why

## Accounts

accounts-title = Accounts
accounts-none = No account is listed for now.
accounts-official = The organisation’s accounts
accounts-account = Account
accounts-purpose = Purpose
accounts-holder = Holder
accounts-deputy = Deputy
accounts-factor = Second factor
accounts-last = Last post
accounts-fate = What next
fate-keep = Keep
fate-close = Close
impostor-close = Have closed
fate-undecided = To decide
impostors-title = Accounts passing for the organisation
impostors-none = None is known.

## Readiness

readiness-title = Readiness
readiness-lead = { $score } out of 4. Without evidence a criterion counts as 2 at most; what is not known counts as 0 in the low bound and 4 in the high one.
readiness-lead-none = No criterion applies: readiness is not measured.
gates-shut = { $n ->
        [one] This criterion comes first and stands at level 0: it holds the overall result at level 1.
       *[other] These criteria come first and stand at level 0: they hold the overall result at level 1.
    }
gates-title = Preconditions not met
bars-alt = Readiness by requirement, from 0 to 4. { $parts }
bars-part = { $title }: { $score }.
bars-caption = Readiness by requirement
bars-note = Solid: secured. Hatched: possible, depending on the answers still missing. The shade only follows the length.
floors-title = Tiers of the hierarchy
floors-lead = A tier holds when each of its criteria is at 2 or more and their mean is at least 3. The tier reached is the highest that holds with no gap below.
floors-floor = Tier
floors-held = Does it hold?
floors-criteria = Criteria
held-yes = Yes
held-no = No
held-none = Not applicable
held-unsure = Not known yet
criterion-word = Criterion
criterion-level = Level
criterion-seen = What is seen
criterion-evidence = Evidence
criterion-no-evidence = None
criterion-voices = Other views
criterion-voice-unnamed = someone not named
criterion-gate = Precondition
benchmarks-title = Benchmarks
benchmarks-lead = Figures from studies, never targets: read the caution before the figure.
benchmark-figure = Figure
benchmark-population = Population and year
benchmark-caution = Caution

## Plan

plan-title = Action plan
plan-none = No measure is proposed for now.
plan-timeline = Timeline
timeline-alt = { $n ->
        [one] One measure ahead, with its due date.
       *[other] { $n } measures ahead, with their due dates.
    } The dates are in the table that follows.
timeline-note = Each bar runs from { $date } to the due date; that of a late measure, from the due date to { $date }.
timeline-undated = { $n ->
        [one] One measure without a due date cannot be shown.
       *[other] { $n } measures without a due date cannot be shown.
    }
timeline-later = { $n ->
        [one] One measure comes after { $date }.
       *[other] { $n } measures come after { $date }.
    }
timeline-planned = Ahead
timeline-underway = Under way
timeline-late = Late
plan-table = Measures and costs
plan-measure = Measure
plan-owner = Owner
plan-due = Due
plan-status = Status
plan-once = Once
plan-yearly = A year
plan-effects = Why, and to what effect
plan-why = Why
plan-effect = Expected effect
plan-both = { $risks }: likelihood −{ $likelihood }, impact −{ $consequence }
plan-likelihood = { $risks }: likelihood −{ $likelihood }
plan-consequence = { $risks }: impact −{ $consequence }
plan-neither = { $risks }: no effect in figures
plan-raises = Raises { $criteria }
plan-effort = Effort
plan-proof = First proof
plan-no-owner = To be named
plan-no-due = To be set
plan-overdue = late
band-nothing = usually no money
band-low = usually under { $least } the first year
band-medium = usually { $least } to { $most } the first year
band-high = usually more than { $most } the first year
documents-title = Documents to put in place
documents-lead = The questionnaire proposes an outline for each of these documents; the organisation writes it.
documents-measures = { $n ->
        [one] Measure
       *[other] Measures
    }
documents-part = Part
documents-points = What is written or decided there
purchase-title = What the money buys
purchase-caption = What the money buys, at three budgets
purchase-lead = The same plan at three budgets for a first year, worked out again each time. Measures that cost nothing come first, then those that lower the most risks beyond the appetite for each dollar. Where management itself judged what the whole plan leaves of a risk, that risk keeps its rating of today as long as one of its measures is missing.
purchase-budget = Budget of the first year
purchase-actions = Measures done
purchase-spent = Spent
purchase-beyond = Still beyond the appetite
purchase-serious = Still high or critical
purchase-back = Back within the appetite
purchase-nothing = No money
purchase-half = Half of the plan
purchase-given = The budget announced
purchase-whole = The whole plan
purchase-left-out = { $n ->
        [one] { $n } measure left out
       *[other] { $n } measures left out
    }
plan-total = Total of what remains to be done
plan-total-note = Measures done or dropped do not count in the total.
status-to-plan = To plan
status-planned = Planned
status-under-way = Under way
status-done = Done
status-dropped = Dropped
effort-small = under two days
effort-medium = two to ten days
effort-large = more than ten days

## Acceptances

acceptances-title = Risks proposed for acceptance
acceptances-none = No risk is proposed for acceptance.
acceptances-by = Proposed by
acceptances-until = Until
acceptances-reason = Reason
acceptances-state = State
acceptance-valid = Before the board
acceptance-expired = Expired

## Checks

checks-title = Consistency of the assessment
checks-lead = { $checks } checks compare the answers with each other. What follows remains open.
checks-none = { $checks } checks compare the answers with each other: none found a contradiction.
checks-of-copy = These checks looked at what this copy says, without what is withheld from it.
checks-finding = Finding
checks-remedy = Remedy
checks-weight = Weight
severity-problem = Problem
severity-caution = To know

## Laws

laws-title = Laws and rules that apply
laws-none = No law to name: no risk of the catalogue is kept for now.
laws-disclaimer-title = Information, not legal advice
laws-disclaimer = The legal references in this report are general information, current at least to { $date }; each bears its date. They are not legal advice, do not address any particular situation and may be incomplete. Official texts and a lawyer’s opinion prevail. References marked “to verify” have not been confirmed.
laws-sure = Confirmed references
laws-to-verify = References to verify
laws-sure-none = None.
laws-to-verify-none = None.
laws-text = Text
laws-asks = What it asks
laws-status = Status
laws-section = s. { $section }
laws-since = since { $date }
laws-checked = Checked on { $date }
laws-looked-up = Last looked up on { $date }
laws-enforced = Authority: { $who }
laws-maximum = Maximum: { $maximum }
law-in-force = In force
law-bill = Bill: binds nobody
law-guidance = Guidance
law-platform-rule = Platform rule
law-case-law = Case law

## Method

method-title = Method
method-own = The scales, the matrix, the thresholds and the formulas below come from none of these sources: they are Balise’s own design.
method-formulas = How it is worked out
method-risk = Level of a risk: likelihood (1 to 5) and impact (1 to 5) cross in the matrix below, which gives Low, Moderate, High or Critical.
method-stages = Before controls, today, after the plan: a rating never goes up from one to the next. After the plan, each measure ahead lowers the likelihood or the impact by the steps given, unless management judged otherwise.
method-suggestion = Suggestion: a starting point for each risk, which each answer concerned moves by one or two steps. Management decides; if it departs from the suggestion, the report says so.
method-imputability = Imputability: from mere host to author. When the organisation is held to know, the suggested impact of a legal risk goes up one step.
method-readiness = Readiness: the mean of the criteria, from 0 to 4. Without evidence, a criterion counts as 2 at most. Not applicable, it leaves the calculation. Unknown, it counts as 0 in the low bound and 4 in the high one. A precondition at level 0 holds the whole at 1.
method-certainty = Certainty: the share of the questions that apply whose answer is known. “Not applicable” is known; “I don’t know” is not.
method-hidden = A question that other answers make pointless is neither counted nor printed.
method-scales = Scales
method-step = Step
method-word = Word
method-anchor = What it means
method-likelihood = Likelihood
method-consequence = Impact
method-readiness-scale = Readiness
method-matrix-caption = Level given by each crossing
glossary-title = Glossary
glossary-term = Word
glossary-definition = Meaning in this report
glossary-none = This questionnaire has no glossary.

## Annex

annex-title = Annex – all answers
annex-lead = The answers that apply to the organisation, as they were given. Management’s words are reproduced as they are. Roles, risks with their ratings, and measures each have their part above.
annex-number = No.
annex-question = Question
annex-answer = Answer
annex-unanswered = Unanswered
annex-unknown = Not known
annex-ask = Whom to ask
annex-not-applicable = Not applicable
annex-reason = Reason
annex-accounts = { $n ->
        [one] { $n } account, in the register of accounts
       *[other] { $n } accounts, in the register of accounts
    }
annex-note = Note
annex-ground = Ground
annex-evidence = Evidence
annex-review = To review
attachments-title = Files kept with the assessment
attachments-lead = These files are kept with the draft and are not in this report. The SHA-256 fingerprint shows whether a file handed over later is the same.
attachments-name = File
attachments-size = Size
attachments-added = Attached on
attachments-fingerprint = SHA-256 fingerprint

## Approval

approval-title = Approval
approval-lead = The board has read this report and taken the decisions marked on the page “Decisions requested of the board”.
approval-authority = Authority: { $organisation }, through its board. Resolution no. ______________, meeting of ______________.
approval-authority-unnamed = Authority: the board. Resolution no. ______________, meeting of ______________.
approval-acceptances = { $n ->
        [one] The risk accepted stays so
       *[other] The risks accepted stay so
    }
approval-each = { $n ->
        [one] until the date given
       *[other] until the date given for each
    }
approval-for-six = for 6 months
approval-for-twelve = for 12 months
approval-until = until ______________
approval-valid = This assessment is to be reviewed no later than
approval-six = in 6 months
approval-twelve = in 12 months
approval-other = on ______________
approval-remarks = Remarks of the board
approval-chair = For the board
approval-management = For management
sign-name = Name and role
sign-signature = Signature and date
colophon = This document was produced by Balise from the organisation’s answers alone.
colophon-fingerprint = Fingerprint of the draft: { $fingerprint }.
colophon-verify = The papers of one draft all bear the same; “balise verify” says whether this file is whole and of which draft it is.

## Companions

see-page = page { $n } of the complete report
minutes-title = Draft minutes
minutes-meeting = Meeting of ______________, at ______________. Chair: ______________. Secretary: ______________.
minutes-received = The board has received the report above, prepared on { $date }.
minutes-resolution = Resolution { $n } (no. ______________)
minutes-moved = Moved by ______________, seconded by ______________:
minutes-count = For: ____ Against: ____ Abstaining: ____
minutes-risks = Risks named
minutes-measures = Measures of the plan
questions-title = Questions a director may ask
questions-lead = For the person who presents, not for the board. The answers are those of the assessment; the pages are those of the complete report.
ask-what = What do you ask of us today?
ask-refuse = What if we say no?
ask-gravest = What are the gravest risks, and what is being done?
ask-left = What will be left once the plan is done?
ask-left-answer = { $beyond ->
        [0] No risk is beyond the appetite today
        [one] { $beyond } risk is beyond the appetite today
       *[other] { $beyond } risks are beyond the appetite today
    }; { $left ->
        [0] none would be with the plan done.
       *[other] { $left } would still be with the plan done.
    }
ask-money = What would less money buy?
ask-money-line = { $beyond ->
        [0] no risk still beyond the appetite
        [one] { $beyond } risk still beyond the appetite
       *[other] { $beyond } risks still beyond the appetite
    }, { $left ->
        [0] no measure left out
        [one] { $left } measure left out
       *[other] { $left } measures left out
    }
ask-sure-answer = { $proved ->
        [0] None of the { $rated } ratings rests on a document or a test.
        [one] { $proved } of { $rated } ratings rests on a document or a test.
       *[other] { $proved } of { $rated } ratings rest on a document or a test.
    }
ask-unknown = What don’t you know, and who would?
ask-ready = Are we ready?
ask-dissent = Does anyone disagree?
ask-dissent-withheld = Differing views, if there are any, are withheld from this copy.
ask-dissent-none = Nobody gave another level for a criterion.
ask-who = Who answers for what?
ask-accounts = Who holds our accounts, and does anyone pass for us?
ask-accounts-answer = Accounts: { $official }; without a second factor, or not known: { $weak }; accounts passing for the organisation: { $impostors }.
ask-law = Which laws concern us?
ask-law-answer = Confirmed references: { $sure }; to verify: { $verify }. This is information, not legal advice.
ask-checks = Does the assessment hold together?
ask-again = When do we come back to it?
ask-again-answer = The board sets the next review on the approval page: in six months, in twelve, or on another date.
notes-title = Speaking notes
notes-lead = Five minutes, with page one in hand. The pages are those of the complete report.
notes-open = To open (30 seconds)
notes-ask = { $n ->
        [0] Nothing is put to the vote today: this is a progress report.
        [one] We ask the board for one decision.
       *[other] We ask the board for { $n } decisions.
    }
notes-state = Where we stand (1 minute)
notes-risks = The gravest (1 minute)
notes-plan = The plan (1 minute)
notes-votes = The votes (1 minute)
notes-close = To close (30 seconds)

## Form

form-title = Form – { $pack }
form-subject = Form to fill in
form-lead = Fill this form in on the screen or by hand, then give it back to the person who handed it to you.
form-fill = On the screen, the Tab key goes from one field to the next; then save the file. By hand, tick the boxes and write legibly.
form-tick = Tick one box a question, unless it says that several may be right.
form-unknown = “I don’t know” and “Not applicable” are real answers. Then say, in the note, who would know or why.
form-enter = To enter the answers in Balise: Ctrl + K (⌘ K on a Mac) opens “Go to…”; type the code written before the question, for example G1, then Enter.
form-who = Who answers
form-name = Name
form-role = Role in the organisation
form-date = Date
form-several = Several answers may be right: tick all that are true.
form-not-known = I don’t know
form-not-applicable = Not applicable
form-answer = Answer
form-number = Number ({ $unit })
form-day = Date (year, month, day): 2027-01-31
form-note = Note
form-proof = Note, or what proves it (title and date of a document)
