# The words of the interface, in Canadian English. The content of the questionnaire comes with the views.

## Application
app-name = Balise
title-home = Your assessments
title-new = New assessment
title-before = Before you start
title-hub = Your path
title-section = { $section }
title-check = Check – { $section }
title-results = Results
title-report = Report
title-settings = Settings
title-continue = Go further
title-upgrade = Newer version
title-history = History
title-error = { "Error: " }
colon = { ": " }
home = Home
sections = Sections
your-path = Your path
footer = Navigation
close = Close
cancel = Cancel
save = Save
edit = Edit
edit-one = Edit { $name }
remove = Remove
remove-one = Remove { $name }
removed = “{ $name }” is removed.
undo = Undo
example = Example
nobody = Nobody
none = none
actions = Actions
french = French
english = English

## Undo and history
undo-one = Undo: { $step }
nothing-to-undo = Nothing to undo
redo = Redo
redo-one = Redo: { $step }
nothing-to-redo = Nothing to redo
see-question = See the question
see-question-one = See the question: { $title }
history = History
history-lead = Each change is kept on this computer. You can see the draft as it was and go back to it; what came after stays in this list.
history-empty = Nothing has changed yet. Your changes will appear here.
keep-version = Keep a named version
keep-version-hint = Give the assessment as it is now a name, for example “Before the board meeting”. You will find it here.
version-name = Name of the version
keep-this-version = Keep this version
version-kept = “{ $name }” is kept.
name-missing = Give this version a name.
named-versions = Named versions
named-version = Named version
now = Now
see-moment = See the draft as it was
see-moment-one = See the draft as it was: { $when }, { $words }
restore-moment = Go back to this moment
restore-moment-one = Go back to this moment: { $when }, { $words }
past-view = The draft as it was
past = You can read the draft as it was on { $when }, not change it.
return-to-now = Back to the present

## Saving and errors
saved = Saved on this computer { $when }
saved-now = Everything is saved.
saving = Saving…
not-saved = Not saved
read-only-short = Read only
read-only = This file comes from a newer version of Balise. You can read it but not change it. Update Balise to change it.
unsaved = Your latest changes are not saved.
failed = This did not work.
retry = Try again
leave-unsaved = Leave without saving
copy-details = Copy the details
copied = The details are copied.
copy-by-hand = Copy the text below.
details = Details of the error
start-failed = Balise cannot open your assessments
display-restarted = The display had to restart. Nothing is lost: you are where you were.
screen-failed = This screen cannot be shown
screen-failed-why = A file of the Balise application cannot be read.
screen-failed-remedy = Try again. If it happens again, close Balise and open it once more, then reinstall it if need be: your assessments stay where they are.
answers-safe = Your saved answers are intact.
error-disk-full = The disk is full.
remedy-disk-full = Free up space, then try again.
error-read-only = This folder or file is read only.
remedy-read-only = Check your rights on the folder, then try again.
error-in-use = This assessment is already open in another window.
remedy-in-use = Close the other window, then try again.
error-changed-elsewhere = The file has changed on disk since it was opened.
remedy-changed-elsewhere = Go back home and open the assessment again. First note down what you have just written.
error-not-found = What you asked for is no longer there.
remedy-not-found = Go back home to see what is.
error-too-large = The file is too large.
remedy-too-large = Choose another file, or shorten the longest texts.
error-damaged = The file is damaged.
remedy-damaged = The file was not changed. Keep it and copy the details for whoever helps you.
error-newer-format = This file comes from a newer version of Balise.
remedy-newer-format = Update Balise, then open it again.
error-unknown-pack = The questionnaire of this assessment is not installed.
remedy-unknown-pack = Install the questionnaire, then open the assessment again.
error-faulty-pack = The questionnaire has faults.
remedy-faulty-pack = Pass the details on to whoever wrote it.
error-invalid-answer = A value needs correcting.
remedy-invalid-answer = Correct it, then continue.
error-cannot-change = This cannot be changed now.
remedy-cannot-change = Go back home and open the assessment again.
error-report = The report could not be made.
remedy-report = Choose another folder or another name, then try again.
error-system = The system refused.
remedy-system = Try again. If it happens again, copy the details for whoever helps you.

## Home
welcome = Welcome to Balise
welcome-lead = Assess your organisation’s social media risks and readiness, then hand a report to your board.
your-assessments = Your assessments
new-assessment = New assessment
door-new = Start
door-new-what = Answer at your own pace. Allow about fifteen minutes for Express, or 60 to 90 minutes, over several sittings, for the full assessment.
door-open = Open
door-open-what = An assessment that somebody gave you, encrypted or not. You can also drop the file on this window.
open-file = Open a file…
drop-here = Drop to open
door-example = Explore an example
door-example-what = These fictitious organisations have answered everything. Open a copy and change what you like.
explore = Explore an example
door-know = Good to know
door-know-what = Your answers stay on this computer. None is sent over the Internet. Your assessments will appear here.
explore-what = Fictitious organisations have answered everything. An example opens in a copy.
resume = Resume
open = Open
more-actions = More actions for { $name }
rename = Rename
rename-title = Rename the assessment
duplicate = Duplicate
put-in-bin = Put in the bin
discard-title = Put “{ $name }” in the bin?
discard-message = The assessment stays there for 30 days. You can restore it until then.
bin = Bin ({ $count })
restore = Restore
restore-one = Restore { $name }
stays-here = Nothing leaves this computer. Your assessments are in this folder:

## New assessment
new-lead = A few answers to start with.
questionnaire = Questionnaire
assessment-name = Name of the assessment
default-name = Assessment { $year }
organisation = Organisation
organisation-hint = Its name, as it should appear in the report.
kind = Kind of organisation
kind-hint = It decides which questions concern you.
report-language = Language of the report
create = Create the assessment
before-title = Before you start
before-lead = Stop whenever you like: your answers are saved as you go and you resume where you were.
before-path = Your path
about-minutes = about { $minutes } min
gather = Have at hand
gather-accounts = The list of your social media accounts, even dormant ones.
gather-policies = Your policies, directives and procedures: social media, community rules, crisis, privacy.
gather-incidents = What has gone wrong in the past two years, in your organisation or elsewhere.
gather-people = The names of those who publish, who moderate and who decide.
invite = Whom to invite
invite-communications = Communications, who know the practice.
invite-legal = The corporate secretary or legal affairs, for notices and disputed content.
invite-it = Information technology, for access and two-step sign-in.
invite-direction = Management, to say which level of risk is acceptable.
private = Nothing leaves this computer
private-what = The application sends nothing over the Internet. Your answers are in a file on this computer. You decide who receives the report.
begin = Start
see-path = See the path

## Path
resume-at = Resume at question { $position } ({ $section })
begin-at = Start at question { $position } ({ $section })
minutes-left = { $minutes ->
    [one] about one minute left
   *[other] about { $minutes } minutes left
 }
pages-of = See the questions of the section { $section }
flagged = To review
to-confirm = To confirm ({ $count })
to-review = To review ({ $count })
nothing-to-confirm = Your “I don’t know” answers will appear here. There are none yet.
nothing-to-review = Questions put off until later will appear here.
provisional-results = Provisional results
results = Results
see-results = See the results
state-unanswered = no answer
state-answered = answered
state-unknown = to confirm
state-not-applicable = not applicable

## Go to…
go-to = Go to…
go-to-words = Words of the question, or its code
go-to-filter = Show
filter-all = Everything
filter-unanswered = No answer
filter-unknown = To confirm
filter-review = To review
go-to-found = { $count ->
    [0] No question matches. Try other words, or “Everything”.
    [one] { $count } result
   *[other] { $count } results
 }

## Going further
go-further = Go further
go-further-what = Your answers can move as they are into the “{ $title }” questionnaire.
see-continuation = See what would carry over
continue-in = Continue in “{ $title }”
taken-up = What carries over
nothing-taken-up = Nothing yet: this assessment is empty.
not-taken-up = What is not used there
not-taken-up-what = We keep it in the file, without counting it.
what-then = Then
what-then-new = A new assessment, “{ $name }”, is added to yours, and the one it comes from stays as it is.
go-on = Continue
upgrade-offer = A newer version of the questionnaire
upgrade-offer-what = This assessment was made with an earlier version. It can move to version { $version }, whenever you like.
see-upgrade = See what would carry over and what would be set aside
upgrade-to = Move to version { $version } of the questionnaire
upgrade-from = “{ $title }”: from version { $from } to version { $to }, published on { $date }.
upgrade-set-aside = What is set aside
upgrade-nothing-aside = Nothing: everything you wrote has its place there.
upgrade-undo = The assessment stays the same one, and this can be undone like any other change.
upgrade-do = Move to this version

## Check
check-answers = Check your answers
check-whole = Everything is answered. You can still change each answer.
check-remains = What needs attention comes first. You can continue and come back to it: nothing is mandatory.
check-unanswered = No answer ({ $count })
check-unknown = To confirm ({ $count })
check-review = To review ({ $count })
check-settled = Answered ({ $count })
check-answer = Answer
check-answer-one = Answer: { $title }
check-change = Change
check-change-one = Change the answer: { $title }
check-see = See
check-see-one = See the question: { $title }
continue-to = Continue: { $section }
back-to-check = Back to the check

## Question
place = Question { $position } of { $count }
continue = Continue
previous = Previous
answer-later = Answer later
present-list = See the whole section on one page
present-guided = One question at a time
open-question = Notes, evidence and help
open-question-one = Notes, evidence and help: { $title }
weighed = What this answer changes
weighed-change = Change my answer
weighed-keep = Keep the previous answer
to-correct = { $count ->
    [one] One answer needs correcting
   *[other] { $count } answers need correcting
 }
leave-anyway = Continue without correcting
several = You may choose several answers.
specials = You cannot answer?
unknown = I don’t know
unknown-ask = Check with
unknown-hint = Optional. A name, a position or a department.
not-applicable = Not applicable
not-applicable-why = Why?
not-applicable-hint = Optional. The report lists these.
clear-answer = Clear my answer
date-hint = YYYY-MM-DD, for example 2027-03-01
date-long = { $month } { $day }, { $year }
date-of-week = { $weekday }, { $date }
number-hint = A whole number, from { $min } to { $max }.
help = Help with this question
why = Why we ask
who = Who can help?
how = How to find out
for-example = For example
sources = Sources
note = Note
note-hint = For you and your colleagues. It appears in the annex of the report.
add-note = Add a note
evidence = Evidence
add-evidence = Add evidence
evidence-title = Evidence { $number }
evidence-link = Where to find it
evidence-date = Date (YYYY-MM-DD)
remove-evidence = Remove evidence { $number }
attach-file = Attach a file…
attach-file-hint = A copy is kept with the assessment, on this computer: at most 20 MB a file and 100 MB in all.
file-kept = { $size }, kept with the assessment since { $date }
file-fingerprint = SHA-256 fingerprint
save-file = Save a copy…
save-file-named = Save a copy of { $name }
file-saved = { $file } is saved in { $folder }
voices = Other views
voices-hint = Have someone from another department answer. Two levels apart is a finding; these answers do not count in the score.
add-voice = Add a view
voice-who = Person { $number }
voice-level = Level seen by person { $number }
remove-voice = Remove view { $number }
add-confidence = Say what the answer rests on
confidence = What does this answer rest on?
confidence-opinion = An opinion
confidence-interview = A conversation
confidence-document = A document
confidence-tested = A test or a check
review = To review
small-organisation = Small organisation.
benchmarks = For comparison

## Accounts
accounts = Accounts of the organisation
accounts-empty = No accounts yet. Add each account that speaks for you, even dormant ones, and those that pass themselves off as you.
account = Account
holders = Holder
deputy-is = Deputy: { $name }
second-factor = Two-step sign-in
second-factor-yes = Yes
second-factor-no = No
second-factor-unknown = I don’t know
fate = Future
fate-question = What should become of this account?
fate-keep = Keep
fate-close = Close
fate-undecided = To be decided
last-post = Latest post
last-post-on = Latest post: { $date }
impostor = Fake account
impostor-what = Someone is passing themselves off as us with this account
add-account = Add an account
edit-account = Edit the account
account-platform = Platform
platform-hint = Facebook, YouTube, Google Maps…
account-handle = Address or name of the account
handle-hint = As the public sees it.
account-purpose = What it is for
account-holder = Holder
account-deputy = Deputy
deputy-hint = Who has access when they are away.

## Responsibilities
raci-responsible = Who does it?
raci-responsible-hint = One or more people.
raci-accountable = Who is accountable for it?
raci-accountable-hint = One person only.
raci-consulted = Who should be consulted first?
raci-consulted-hint = Optional.
raci-informed = Who should be told afterwards?
raci-informed-hint = Optional.
party-placeholder = A position or a name
imputability = What the organisation is held to know

## Risks
candidates-empty = No risk is proposed yet. Tick your activities in the profile to see some.
called-by = Arises from: { $activities }
example-case = See an example
keep = Keep
set-aside = Set aside
set-aside-why = Why set it aside?
set-aside-hint = The report shows the reason.
own-risks = Your own risks
own-risks-empty = Add a risk that the list does not name, in your own words.
add-own-risk = Add a risk of your own
edit-own-risk = Edit the risk
own-title = Name of the risk
own-title-hint = A few words, as in the list.
own-cause = Because…
own-cause-hint = What makes it possible, for example “five people share the account”.
own-event = What could happen
own-event-hint = For example “a personal message goes out from the official account”.
own-consequence = … which leads to…
own-consequence-hint = The effect on the organisation, for example “a public apology”.
because = Because { $cause }
because-vowel = Because { $cause }
risk-sentence = { $because }, { $event }, which leads to { $consequence }.
sentence-empty = The sentence takes shape here as you write.
remove-risk-title = Remove “{ $name }”?
remove-risk-message = Its evaluation and its place in the plan will be lost.
next-risk = Next risk to evaluate
tab-list = List
tab-matrix = Matrix
register-list = { $count ->
    [one] List of the risk
   *[other] List of the { $count } risks
 }
find-risk = Find a risk
level = Level
every-level = All
every-activity = All
sort = Sort by
sort-level = Level
sort-title = Name
sort-owner = Owner
risks-found = { $count ->
    [0] No risk matches. Try other words, or “See all risks”.
    [one] { $count } risk of { $total }
   *[other] { $count } risks of { $total }
 }
suggestion = What your answers suggest
suggested-inherent = Likelihood before controls
suggested-current = Likelihood today
suggested-consequence = Impact
follow-suggestion = Use these ratings
stage-inherent = Before controls
stage-inherent-hint = If nothing were in place to prevent it.
stage-current = Today
stage-current-hint = With what is in place and works.
stage-residual = After the plan
stage-residual-hint = Once the measures of the plan are done.
likelihood = Likelihood
consequence = Impact
controls = What is already in place
controls-hint = Rules, tools and habits that lessen this risk today.
beyond-appetite = This risk is beyond what the board accepts without a measure or a signature.
justification = Why do you depart from the suggestion?
justification-hint = A sentence or two. The report shows them.
risk-owner = Who answers for this risk?
risk-owner-hint = A person or a position.
acceptance = Accept this risk
acceptance-hint = An authorised person can accept the risk as it is, for a time.
accepted-by = Accepted by
accepted-why = Reason
accepted-until = Until
acceptance-partial = Name, reason and date: all three are needed for the acceptance to count.
measures-for-risk = Measures that would lessen this risk
residual-differ = Rate the risk after the plan differently
residual-follow = Go back to the expected effect of the plan
laws = Laws involved
laws-hint = Information, not legal advice.
answers = Answers { $list }
how-steps = How to do it
how-to = How to do it: { $title }
first-proof = First proof: { $proof }
measure-document = Document to write: { $document }
documents = Documents to write
documents-hint = Those the measures of the plan call for, with what each should say.
document-for = Carries out: { $actions }
document-outline = See what it should say
document-outline-of = See what it should say: { $title }
in-plan = In the plan
add-to-plan = Add to the plan
add-to-plan-one = Add to the plan: { $title }

## Plan
plan-empty = No measures yet. Add one proposed below, or your own.
group-by = Group by
group-by-due = Due date
group-by-owner = Owner
group-by-risk = Risk
group-by-rank = Priority
by-rank = By priority
term-late = Late
term-quarter = This quarter
term-later = Later
term-undated = No date
term-closed = Done or dropped
no-risk = Tied to no risk kept
rank = Priority { $rank } of { $count }
move-up = Move up
move-up-one = Move up: { $name }
move-down = Move down
move-down-one = Move down: { $name }
moved-to = “{ $name }” is now priority { $rank } of { $count }.
choose-one = Choose: { $name }
choose-all = Choose all measures
choose-none = Choose none
many = Several measures at once
many-chosen = { $count ->
    [0] Choose measures to give them the same owner or the same due date.
    [one] { $count } measure chosen
   *[other] { $count } measures chosen
 }
many-owner = Give an owner
many-due = Give a due date
many-apply = { $count ->
    [one] Apply to the measure
   *[other] Apply to the { $count } measures
 }
many-done = { $count ->
    [one] Done for { $count } measure.
   *[other] Done for { $count } measures.
 }
suggested = Proposed from your answers
add-action = Add a measure
edit-action = Edit the measure
action-title = Name of the measure
action-title-hint = Leave empty to keep “{ $title }”.
action-owner = Owner
action-due = Due date
no-date = No date
action-status = Status
status-to-plan = To plan
status-planned = Planned
status-under-way = Under way
status-done = Done
status-dropped = Dropped
action-effort = Effort
effort-small = Small (under two days)
effort-medium = Medium (two to ten days)
effort-large = Large (over ten days)
cost-once = One-off cost
cost-yearly = Cost per year
money-fault = Enter an amount in whole dollars, for example 1500.
effect-likelihood = Expected effect on likelihood
effect-consequence = Expected effect on impact
steps-0 = None
steps-1 = One step lower
steps-2 = Two steps lower
action-risks = Risks this measure lessens

## Results
overview = Overview
make-report = Make the report
how-calculated = How it is calculated
how-calculated-one = How it is calculated: { $label }
beneath-of = Answers beneath: { $label }
matrix = Risk matrix
matrix-caption = Number of risks by likelihood (rows) and impact (columns) – { $stage }
matrix-stage = Show the risks
cell = { $count ->
    [one] { $count } risk, { $word }
   *[other] { $count } risks, { $word }
 }
risks-of-cell = { $count ->
    [one] { $count } risk in the chosen cell
   *[other] { $count } risks in the chosen cell
 }
all-risks = See all risks
level-low = Low
level-moderate = Moderate
level-high = High
level-critical = Critical
level-none = Not rated
letter-low = L
letter-moderate = M
letter-high = H
letter-critical = C
gaps = { $count ->
    [0] To close first
    [one] One gap to close first
   *[other] { $count } gaps to close first
 }
gaps-empty = No risk beyond the board’s threshold waits for a measure, and no criterion answered is under 2 without one.
gap-added = In the plan: { $title }
no-owner = No owner named
owner-is = Owner: { $name }
measure-is = Suggested measure: { $title }
no-measure = no measure or acceptance
part-overview = Overview
part-register = Risk register
part-readiness = Readiness by requirement
part-findings = Consistency checks
part-raci = Who does what
part-plan = Action plan
part-open-points = To confirm
part-report = Report
register-caption = Risks kept and their level at each stage
register-empty = No risks identified yet. Go through your activities to find some.
risk = Risk
column-inherent = Before controls
column-current = Today
column-residual = After the plan
owner = Owner
beyond-treated = Beyond the board’s threshold
beyond-bare = Beyond the threshold, with no measure or acceptance
readiness-hint = From 0 to 4. The pale part depends on what you do not know yet.
floors = Tiers reached
floors-hint = One climbs from the bottom. A tier only holds on the one beneath it.
findings-empty = Nothing is contradictory.
problem = Problem
caution = Caution
mend = Correct
go-mend = Correct: { $message }
raci-empty = No activity ticked yet. Tick them in the profile.
raci-caption = For each activity, who does it, who is accountable, who is consulted and who is informed
activity = Activity
column-responsible = Does it
column-accountable = Accountable
column-consulted = Consulted
column-informed = Informed
not-one-accountable = Exactly one person must be accountable.
measure = Measure
cost = Cost
edit-plan = Edit the plan
ask = Check with { $name }
risks-count = { $count ->
    [one] { $count } risk
   *[other] { $count } risks
 }
findings-count = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
 }
activities-count = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
 }
actions-count = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
 }
points-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
report-hint = A PDF document for the board, in three lengths, with the same figures. The complete report also gives the register, the plan and all your answers.
report-options = Report options
length = Length
length-full = Complete, with annexes
length-fifteen = 15-minute read (about 4 pages)
length-five = 5-minute read (1 page, the decisions)
paper = Paper
paper-letter = Letter (8½ × 11 in.)
paper-a4 = A4
export = Save the PDF…
exporting = The report is being prepared…
exported = { $pages ->
    [one] { $file } is saved ({ $pages } page).
   *[other] { $file } is saved ({ $pages } pages).
 }
export-given-up = Nothing was saved.
preview = Preview
preview-hint = These pages come from the PDF that would be saved. The ← and → keys change pages. To hear or copy the text, open the PDF.
page-of = Page { $page } of { $pages }
page-previous = Previous page
page-next = Next page
page-larger = Make the page larger
page-smaller = Make the page smaller
preflight = Before it goes
preflight-hint = None of this prevents you from saving the report, which itself says what is missing.
preflight-clear = Everything is answered, and nothing is contradictory.
preflight-unanswered = { $count ->
    [0] No question without an answer
    [one] { $count } question without an answer
   *[other] { $count } questions without an answer
 }
preflight-unsure = { $count ->
    [0] Nothing to confirm
    [one] { $count } point to confirm
   *[other] { $count } points to confirm
 }
preflight-review = { $count ->
    [0] Nothing to review
    [one] { $count } question to review
   *[other] { $count } questions to review
 }
preflight-findings = { $count ->
    [0] Nothing is contradictory
    [one] { $count } consistency finding
   *[other] { $count } consistency findings
 }
companions = What goes with the report
companions-hint = Texts to edit, in the language chosen above. The pages they name are those of the complete report.
companion = Text
companion-minutes = Draft minutes
companion-questions = Questions of the board, answered
companion-notes = Speaking notes
format = Format
format-docx = Word processor (DOCX)
format-md = Markdown
export-companion = Save the text…
exported-companion = { $file } is saved.
copy = Hand over a copy
copy-what = A copy of the assessment itself, for a colleague who has Balise or for your records. The assessment stays as it is.
copy-make = Hand over a copy…
copy-without = To leave out of the copy
copy-without-hint = Optional. Levels and results stay the same. As soon as anything is left out, attached files are too.
withheld-names = Names
withheld-names-what = The organisation, people and accounts. The same person keeps the same number.
withheld-amounts = Amounts
withheld-amounts-what = The budget and what measures cost.
withheld-notes = Notes
withheld-notes-what = Everything written freely: notes, reasons, answers in words.
withheld-evidence = Evidence
withheld-evidence-what = Their titles and links. That there is some, and its date, can still be seen.
copy-protect = Protection
copy-seal = Encrypt the copy with a passphrase
copy-seal-what = Without it, nobody can read the file.
passphrase = Passphrase
passphrase-hint = At least 12 characters. Four unrelated words are easy to remember and hard to guess.
passphrase-again = The same passphrase, again
passphrase-show = Show
passphrase-show-one = Show: { $label }
passphrase-apart = The two passphrases are not the same. Type them again.
copy-lost = If you lose the passphrase, the copy is lost. Nobody can find it again, not even those who made Balise. Write it down somewhere other than this computer, and do not send it with the file.
copy-read-again = Read the copy before you hand it over: the title of a measure or of a risk of your own may name somebody.
copy-save = Save the copy…
copy-done = { $file } is saved.
unseal = Open an encrypted file
unseal-what = { $file } opens with its passphrase only. Ask whoever gave it to you.
unseal-lost = What it holds is copied among your assessments, without a passphrase. A lost passphrase cannot be found again.
unsealing = Opening…

## Settings
theme = Colours
theme-system = Same as the system
theme-system-what = Follows the settings of the computer.
theme-light = Light
theme-light-what = Ink on light paper.
theme-dark = Dark
theme-dark-what = Light text on a dark background.
theme-contrast = High contrast
theme-contrast-what = Strong contrasts, thick borders.
size = Display size
size-hint = Everything grows, text and buttons. Ctrl + and Ctrl − do the same.
percent = { $size }%
movements = Animations
calm = Reduce animations
calm-what = Even if the system does not ask for it.
language = Language of the screens
back = Back
shortcuts = Keyboard shortcuts
shortcut-action = Action
shortcut-continue = Continue
shortcut-continue-keys = Ctrl + Enter
shortcut-continue-mac = ⌘ Return
shortcut-previous = Go back
shortcut-previous-keys = Alt + ←
shortcut-previous-mac = ⌘ [
shortcut-go-to = Go to a question
shortcut-go-to-keys = Ctrl + K
shortcut-go-to-mac = ⌘ K
shortcut-save = Save at once
shortcut-save-keys = Ctrl + S
shortcut-save-mac = ⌘ S
shortcut-new = New assessment
shortcut-new-keys = Ctrl + N
shortcut-new-mac = ⌘ N
shortcut-open = Open a file
shortcut-open-keys = Ctrl + O
shortcut-open-mac = ⌘ O
shortcut-report = Report
shortcut-report-keys = Ctrl + P
shortcut-report-mac = ⌘ P
shortcut-copy = Hand over a copy
shortcut-copy-keys = Ctrl + Shift + S
shortcut-copy-mac = ⇧⌘ S
shortcut-larger = Make larger
shortcut-larger-keys = Ctrl + +
shortcut-larger-mac = ⌘ +
shortcut-smaller = Make smaller
shortcut-smaller-keys = Ctrl + −
shortcut-smaller-mac = ⌘ −
shortcut-usual = Usual size
shortcut-usual-keys = Ctrl + 0
shortcut-usual-mac = ⌘ 0
shortcut-settings = Settings
shortcut-settings-keys = Ctrl + ,
shortcut-settings-mac = ⌘ ,
data = Your data
data-copy = To keep a copy, copy this folder while Balise is closed.
logs = The technical log says which commands ran, how long they took and with which error code; never what you write. It is here:
private-none = Balise opens no connection: it sends no answers, measures no use and never updates itself.
private-check = To check it, turn off the network of the computer: nothing changes in Balise.
accessible = Accessibility
accessible-aim = We aim for WCAG 2.2, level AA, on the screen and in the report.
accessible-keys = Everything can be done with the keyboard. No shortcut is a single letter.
accessible-size = The display holds from 320 pixels wide to a very large screen, and at 200%.
accessible-colour = A level is read by its word, its letter and its pattern, never by its colour alone.
accessible-paper = The report is a tagged PDF: its headings, tables and figures are described.
accessible-tested = Every screen is checked by an automatic tool. No trial has been made yet with people who use a screen reader.
about = About
about-version = Balise, version { $version }.
about-licence = Balise is free software, under the MIT or Apache 2.0 licence, as you choose.
about-others = Source Sans 3 and Source Serif 4 typefaces, by Adobe, under the OFL 1.1 licence. Drawings from Lucide, under the ISC licence.
licences = Libraries by others
licences-what = Balise is built with these libraries, each under the licence that its authors chose.

## Answers of others
title-packet = Ask somebody else
title-merge = Answers received
title-receive = Packet received
others-title = Have others answer
others-what = Human resources, legal affairs or IT answer their questions, in Balise or on paper; you decide what to use.
others-ask = Ask somebody else…
others-receive = See answers received…
others-answers = What others answered
others-remove = Remove
others-remove-one = Remove the answer of: { $who }
no-answer = No answer
packet-title = Ask somebody else
packet-lead = Choose the questions, then save a small file to send, or a form to fill in. Nothing else from your assessment is included.
packet-places = Questions to ask
packet-places-hint = Tick a whole section, or open it to choose. Accounts, who does what, the risks and the plan cannot be asked this way.
packet-chosen = { $count ->
    [one] { $count } of { $total } questions chosen
   *[other] { $count } of { $total } questions chosen
  }
packet-questions = Choose questions one by one
packet-file = A packet for Balise
packet-file-what = The person opens it in Balise, answers, and sends their answers back. Nothing goes through a server: send the file as you like.
packet-name = Name of the person
packet-role = Their role (optional)
packet-role-hint = For example: human resources, legal affairs, IT.
packet-present = Include my present answers
packet-present-hint = The person sees your answers and may change them. Your notes, your evidence and names are not in it.
packet-seal = Protect with a passphrase
packet-seal-hint = At least twelve characters. Tell it in person, not in the same email. Nobody can find it again.
passphrase-unlike = The two passphrases are not the same.
passphrase-missing = Enter a passphrase, or untick the protection.
passphrase-given = Whoever sent you the file gave it to you.
packet-save = Save the packet…
packet-written = { $file } is saved.
packet-next = Send this file to the person. When it comes back, return here through “See answers received”.
packet-back = Back to your path
packet-choose = Choose the file…
packet-choose-other = Choose another file…
packet-sealed = { $file } is under a passphrase
packet-unlock = Open
form = A form on paper
form-what = A PDF to fill in on the screen or by hand, for those without Balise. Each question bears a code, which “Go to…” finds, to enter the answer.
form-language = Language of the form
form-chosen = { $count ->
    [one] The form will have { $count } question.
   *[other] The form will have { $count } questions.
  }
form-everything = With nothing chosen above, the form has every question that applies to you.
form-save = Save the form…
form-next = Hand it to the person. Once it is filled in, enter their answers in Balise by their codes.
receive-title = Answer a packet
receive-lead = You were sent a file of questions (.balise-part). Open it, answer, then send your answers back.
receive-open = Open a packet…
receive-for = Questions for { $who }
receive-asked = { $count ->
    [one] { $count } question
   *[other] { $count } questions
  }
receive-answered = { $count ->
    [one] { $count } answer, on { $when }
   *[other] { $count } answers, on { $when }
  }
receive-alone = Your answers stay on this computer until you send them back yourself.
receive-start = Answer
door-packet = Answer a packet
door-packet-what = Somebody sent you questions to answer in Balise.
send-title = Send your answers back
send-what = These questions are for { $who }. When you are done, save your answers and send the file back to whoever asked. A question without an answer may stay so.
send-save = Save my answers…
send-next = Send this file back to whoever sent you the questions.
merge-title = Answers received
merge-lead = Choose the file that came back. Nothing changes before you have seen and decided.
merge-from = { $who } answered on { $when }.
merge-summary = What the packet brings
merge-decide = { $count ->
    [one] { $count } answer to decide on
   *[other] { $count } answers to decide on
  }
merge-nothing = This packet says nothing more than your assessment.
merge-rest = { $count ->
    [one] { $count } question where nothing changes
   *[other] { $count } questions where nothing changes
  }
merge-yours = Your answer
merge-proof = Evidence: { $proof }
merge-choice = What do you keep?
merge-both = Both: yours counts
merge-mine = Yours only
merge-theirs = Theirs; yours beside it
merge-take = Use it
merge-leave = Leave it out
merge-not-asked = With your present answers, this question does not apply: the answer is kept and does not count.
merge-undo = All of it is one step, which you can undo.
merge-apply = Merge
meeting-apart = Different answers
meeting-new = New answer
meeting-added = Answer added to
meeting-unchanged = unchanged
meeting-silent = no answer

## Dates
weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
send-go = Send my answers back
audience = Copy for
audience-board = Board
audience-committee = Audit committee
audience-staff = Staff
audience-regulator = Regulator
audience-cut = Names of people, amounts and free text are not in it; the cover says all that was taken out.
attach = Attachment
attach-draft = Attach the assessment to the PDF
attach-draft-what = As this copy shows it: whoever has Balise can open it again.
language-both = Both, side by side
language-both-what = French is on the left pages, English on the right ones; the figures are the same.
look = In your organisation’s colours
look-logo = Logo
look-logo-hint = A PNG or a JPEG of at most 2 MiB. On white, it appears on the cover or at the head of the page.
look-logo-choose = Choose a logo…
look-logo-other = Change the logo…
look-logo-without = Remove the logo
look-logo-of = Logo: { $file }
look-accent = Accent colour
look-accent-hint = Such as #7A0045. Empty, it is the petrol of Balise.
look-accent-pick = Pick the accent colour
look-banner = Line of confidentiality
look-banner-hint = At most 60 characters. Empty, it is that of the copy.
preflight-untranslated-en = { $count ->
    [0] All your texts are translated into English
    [one] { $count } of your texts has no English
   *[other] { $count } of your texts have no English
 }
preflight-untranslated-fr = { $count ->
    [0] All your texts are translated into French
    [one] { $count } of your texts has no French
   *[other] { $count } of your texts have no French
 }
translate = Translate your texts
title-translations = Your texts in the other language
back-to-report = Back to the report
translations-lead-en = The report in English takes your texts as they are, but for those that you translate here. The same text is translated once and for all.
translations-lead-fr = The report in French takes your texts as they are, but for those that you translate here. The same text is translated once and for all.
translations-none = You have written nothing that needs a translation.
translations-done = { $done } of { $count } translated
translations-only = Only those without a translation
translations-all-done = Everything is translated.
own-words-fr = In French
own-words-en = In English
own-words-change = Change this text
