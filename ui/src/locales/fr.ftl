# Les mots de l’interface, en français du Québec. Le contenu du questionnaire vient avec les vues.

## Application
app-name = Balise
title-home = Vos évaluations
title-new = Nouvelle évaluation
title-before = Avant de commencer
title-hub = Votre parcours
title-section = { $section }
title-check = Vérifier – { $section }
title-results = Résultats
title-report = Rapport
title-settings = Réglages
title-continue = Aller plus loin
title-upgrade = Version plus récente
title-history = Historique
title-error = { "Erreur : " }
colon = { " : " }
home = Accueil
sections = Sections
your-path = Votre parcours
footer = Navigation
close = Fermer
cancel = Annuler
save = Enregistrer
edit = Modifier
edit-one = Modifier { $name }
remove = Supprimer
remove-one = Supprimer { $name }
removed = « { $name } » est supprimé.
undo = Annuler
example = Exemple
nobody = Personne
none = aucun
actions = Actions
french = Français
english = Anglais

## Annuler et historique
undo-one = Annuler : { $step }
nothing-to-undo = Rien à annuler
redo = Rétablir
redo-one = Rétablir : { $step }
nothing-to-redo = Rien à rétablir
see-question = Voir la question
see-question-one = Voir la question : { $title }
history = Historique
history-lead = Chaque changement est gardé sur cet ordinateur. Vous pouvez revoir le brouillon tel qu’il était et y revenir; ce qui est venu après reste dans cette liste.
history-empty = Rien n’a encore changé. Vos changements apparaîtront ici.
keep-version = Garder une version nommée
keep-version-hint = Donnez un nom à l’évaluation telle qu’elle est maintenant, par exemple « Avant la réunion du conseil ». Vous la retrouverez ici.
version-name = Nom de la version
keep-this-version = Garder cette version
version-kept = « { $name } » est gardée.
name-missing = Donnez un nom à cette version.
named-versions = Versions nommées
named-version = Version nommée
now = Maintenant
see-moment = Voir le brouillon tel qu’il était
see-moment-one = Voir le brouillon tel qu’il était : { $when }, { $words }
restore-moment = Revenir à ce moment
restore-moment-one = Revenir à ce moment : { $when }, { $words }
past-view = Le brouillon tel qu’il était
past = Vous pouvez lire le brouillon tel qu’il était le { $when }, pas le modifier.
return-to-now = Revenir au présent

## Enregistrement et erreurs
saved = Enregistré sur cet ordinateur { $when }
saved-now = Tout est enregistré.
saving = Enregistrement…
not-saved = Non enregistré
read-only-short = Lecture seule
read-only = Ce fichier vient d’une version plus récente de Balise. Vous pouvez le lire, mais pas le modifier. Mettez Balise à jour pour le modifier.
unsaved = Vos derniers changements ne sont pas enregistrés.
failed = Cette action n’a pas abouti.
retry = Réessayer
leave-unsaved = Quitter sans enregistrer
copy-details = Copier les détails
copied = Les détails sont copiés.
copy-by-hand = Copiez le texte ci-dessous.
details = Détails de l’erreur
start-failed = Balise ne peut pas ouvrir vos évaluations
display-restarted = L’affichage a dû redémarrer. Rien n’est perdu : vous êtes là où vous étiez.
screen-failed = Cet écran ne peut pas être affiché
screen-failed-why = Un fichier de l’application Balise ne peut pas être lu.
screen-failed-remedy = Réessayez. Si cela se répète, fermez Balise et ouvrez-la de nouveau, puis réinstallez-la au besoin : vos évaluations restent où elles sont.
answers-safe = Vos réponses déjà enregistrées sont intactes.
error-disk-full = Le disque est plein.
remedy-disk-full = Libérez de l’espace, puis réessayez.
error-read-only = Ce dossier ou ce fichier est en lecture seule.
remedy-read-only = Vérifiez vos droits sur le dossier, puis réessayez.
error-in-use = Cette évaluation est déjà ouverte dans une autre fenêtre.
remedy-in-use = Fermez l’autre fenêtre, puis réessayez.
error-changed-elsewhere = Le fichier a changé sur le disque depuis son ouverture.
remedy-changed-elsewhere = Revenez à l’accueil et ouvrez de nouveau l’évaluation. Notez d’abord ce que vous venez d’écrire.
error-not-found = Ce que vous demandez n’existe plus.
remedy-not-found = Revenez à l’accueil pour voir ce qui s’y trouve.
error-too-large = Le fichier est trop grand.
remedy-too-large = Choisissez un autre fichier, ou raccourcissez les textes les plus longs.
error-damaged = Le fichier est abîmé.
remedy-damaged = Le fichier n’a pas été modifié. Gardez-le et copiez les détails pour la personne qui vous aide.
error-newer-format = Ce fichier vient d’une version plus récente de Balise.
remedy-newer-format = Mettez Balise à jour, puis ouvrez-le de nouveau.
error-unknown-pack = Le questionnaire de cette évaluation n’est pas installé.
remedy-unknown-pack = Installez le questionnaire, puis ouvrez de nouveau l’évaluation.
error-faulty-pack = Le questionnaire contient des fautes.
remedy-faulty-pack = Transmettez les détails à la personne qui l’a écrit.
error-invalid-answer = Une valeur est à corriger.
remedy-invalid-answer = Corrigez-la, puis continuez.
error-cannot-change = Cela ne peut pas être changé maintenant.
remedy-cannot-change = Revenez à l’accueil et ouvrez de nouveau l’évaluation.
error-report = Le rapport n’a pas pu être produit.
remedy-report = Choisissez un autre dossier ou un autre nom, puis réessayez.
error-system = Le système a refusé.
remedy-system = Réessayez. Si cela se répète, copiez les détails pour la personne qui vous aide.

## Accueil
welcome = Bienvenue dans Balise
welcome-lead = Évaluez la maturité de votre organisation et les risques qu’elle court sur les médias sociaux, puis remettez un rapport à votre conseil.
your-assessments = Vos évaluations
new-assessment = Nouvelle évaluation
door-new = Commencer
door-new-what = Répondez à votre rythme. Comptez une quinzaine de minutes pour l’Express, ou de 60 à 90 minutes, en plusieurs fois, pour l’évaluation complète.
door-open = Ouvrir
door-open-what = Une évaluation qu’on vous a remise, chiffrée ou non. Vous pouvez aussi déposer le fichier sur cette fenêtre.
open-file = Ouvrir un fichier…
drop-here = Déposez pour ouvrir
door-example = Explorer un exemple
door-example-what = Ces organisations fictives ont répondu à tout. Ouvrez une copie et changez-y ce que vous voulez.
explore = Explorer un exemple
door-know = Bon à savoir
door-know-what = Vos réponses restent sur cet ordinateur. Aucune n’est envoyée par Internet. Vos évaluations apparaîtront ici.
explore-what = Des organisations fictives ont répondu à tout. Un exemple s’ouvre dans une copie.
resume = Reprendre
open = Ouvrir
more-actions = Autres actions pour { $name }
rename = Renommer
rename-title = Renommer l’évaluation
duplicate = Dupliquer
put-in-bin = Mettre à la corbeille
discard-title = Mettre « { $name } » à la corbeille?
discard-message = L’évaluation y restera 30 jours. Vous pourrez la restaurer d’ici là.
bin = Corbeille ({ $count })
restore = Restaurer
restore-one = Restaurer { $name }
stays-here = Rien ne quitte cet ordinateur. Vos évaluations sont dans ce dossier :

## Nouvelle évaluation
new-lead = Quelques réponses pour commencer.
questionnaire = Questionnaire
assessment-name = Nom de l’évaluation
default-name = Évaluation { $year }
organisation = Organisation
organisation-hint = Son nom, comme il doit paraître dans le rapport.
kind = Type d’organisation
kind-hint = Il décide des questions qui vous concernent.
report-language = Langue du rapport
create = Créer l’évaluation
before-title = Avant de commencer
before-lead = Arrêtez quand vous voulez : vos réponses sont enregistrées à mesure et vous reprenez où vous étiez.
before-path = Votre parcours
about-minutes = environ { $minutes } min
gather = À avoir sous la main
gather-accounts = La liste de vos comptes sur les médias sociaux, même ceux qui dorment.
gather-policies = Vos politiques, directives et procédures : médias sociaux, nétiquette, crise, vie privée.
gather-incidents = Ce qui s’est mal passé depuis deux ans, chez vous ou ailleurs.
gather-people = Le nom des personnes qui publient, qui modèrent et qui décident.
invite = Qui inviter
invite-communications = Les communications, qui connaissent la pratique.
invite-legal = Le secrétariat ou les affaires juridiques, pour les avis et les contenus contestés.
invite-it = L’informatique, pour les accès et la double authentification.
invite-direction = La direction, pour dire quel niveau de risque est acceptable.
private = Rien ne quitte cet ordinateur
private-what = L’application n’envoie rien par Internet. Vos réponses sont dans un fichier, sur cet ordinateur. Vous décidez à qui remettre le rapport.
begin = Commencer
see-path = Voir le parcours

## Parcours
resume-at = Reprendre à la question { $position } ({ $section })
begin-at = Commencer à la question { $position } ({ $section })
minutes-left = { $minutes ->
    [one] encore environ une minute
   *[other] encore environ { $minutes } minutes
 }
pages-of = Voir les questions de la section { $section }
flagged = À revoir
to-confirm = À préciser ({ $count })
to-review = À revoir ({ $count })
nothing-to-confirm = Vos « Je ne sais pas » apparaîtront ici. Il n’y en a aucun pour l’instant.
nothing-to-review = Les questions remises à plus tard apparaîtront ici.
provisional-results = Résultats provisoires
results = Résultats
see-results = Voir les résultats
state-unanswered = sans réponse
state-answered = avec réponse
state-unknown = à préciser
state-not-applicable = sans objet

## Aller à…
go-to = Aller à…
go-to-words = Mots de la question, ou son code
go-to-filter = Montrer
filter-all = Tout
filter-unanswered = Sans réponse
filter-unknown = À préciser
filter-review = À revoir
go-to-found = { $count ->
    [0] Aucune question ne correspond. Essayez d’autres mots, ou « Tout ».
    [one] { $count } résultat
   *[other] { $count } résultats
 }

## Aller plus loin
go-further = Aller plus loin
go-further-what = Vos réponses peuvent passer telles quelles dans le questionnaire « { $title } ».
see-continuation = Voir ce qui serait repris
continue-in = Continuer dans « { $title } »
taken-up = Ce qui est repris
nothing-taken-up = Rien encore : cette évaluation est vide.
not-taken-up = Ce qui ne sert pas là-bas
not-taken-up-what = Nous le gardons dans le fichier, sans le compter.
what-then = Ensuite
what-then-new = Une nouvelle évaluation, « { $name } », s’ajoute aux vôtres, et celle d’où elle vient reste telle quelle.
go-on = Continuer
upgrade-offer = Une version plus récente du questionnaire
upgrade-offer-what = Cette évaluation a été faite avec une version antérieure. Elle peut passer à la version { $version }, quand vous le voudrez.
see-upgrade = Voir ce qui serait repris et mis de côté
upgrade-to = Passer à la version { $version } du questionnaire
upgrade-from = « { $title } » : de la version { $from } à la version { $to }, publiée le { $date }.
upgrade-set-aside = Ce qui est mis de côté
upgrade-nothing-aside = Rien : tout ce que vous avez écrit y a sa place.
upgrade-undo = L’évaluation reste la même, et ce passage s’annule comme tout autre changement.
upgrade-do = Passer à cette version

## Vérifier
check-answers = Vérifiez vos réponses
check-whole = Vous avez répondu à tout. Vous pourrez encore changer chaque réponse.
check-remains = Ce qui reste est en premier. Vous pouvez continuer et y revenir : rien n’est obligatoire.
check-unanswered = Sans réponse ({ $count })
check-unknown = À préciser ({ $count })
check-review = À revoir ({ $count })
check-settled = Avec réponse ({ $count })
check-answer = Répondre
check-answer-one = Répondre : { $title }
check-change = Modifier
check-change-one = Modifier la réponse : { $title }
check-see = Voir
check-see-one = Voir la question : { $title }
continue-to = Continuer : { $section }
back-to-check = Revenir à la vérification

## Question
place = Question { $position } sur { $count }
continue = Continuer
previous = Précédente
answer-later = Répondre plus tard
present-list = Voir toute la section sur une page
present-guided = Une question à la fois
open-question = Notes, preuves et aide
open-question-one = Notes, preuves et aide : { $title }
weighed = Ce que change cette réponse
weighed-change = Changer ma réponse
weighed-keep = Garder la réponse d’avant
to-correct = { $count ->
    [one] Une réponse est à corriger
   *[other] { $count } réponses sont à corriger
 }
leave-anyway = Continuer sans corriger
several = Plusieurs réponses sont possibles.
specials = Vous ne pouvez pas répondre?
unknown = Je ne sais pas
unknown-ask = À vérifier auprès de
unknown-hint = Facultatif. Un nom, un poste ou un service.
not-applicable = Sans objet
not-applicable-why = Pourquoi?
not-applicable-hint = Facultatif. Le rapport en fait la liste.
clear-answer = Effacer ma réponse
date-hint = AAAA-MM-JJ, par exemple 2027-03-01
date-long = { $day } { $month } { $year }
date-of-week = { $weekday } { $date }
number-hint = Un nombre entier, de { $min } à { $max }.
help = Aide sur cette question
why = Pourquoi cette question?
who = Qui peut vous aider?
how = Comment le savoir?
for-example = Par exemple
sources = Sources
note = Note
note-hint = Pour vous et vos collègues. Elle figure dans l’annexe du rapport.
add-note = Ajouter une note
evidence = Preuves
add-evidence = Ajouter une preuve
evidence-title = Preuve { $number }
evidence-link = Où la trouver
evidence-date = Date (AAAA-MM-JJ)
remove-evidence = Supprimer la preuve { $number }
attach-file = Joindre un fichier…
attach-file-hint = Une copie est gardée avec l’évaluation, sur cet ordinateur : au plus 20 Mo par fichier et 100 Mo en tout.
file-kept = { $size }, gardé avec l’évaluation depuis le { $date }
file-fingerprint = Empreinte SHA-256
save-file = Enregistrer une copie…
save-file-named = Enregistrer une copie de { $name }
file-saved = { $file } est enregistré dans { $folder }
voices = Autres points de vue
voices-hint = Faites répondre une personne d’un autre service. Deux niveaux d’écart sont un constat; ces réponses ne comptent pas dans le score.
add-voice = Ajouter un point de vue
voice-who = Personne { $number }
voice-level = Niveau vu par la personne { $number }
remove-voice = Supprimer le point de vue { $number }
add-confidence = Dire sur quoi repose la réponse
confidence = Sur quoi repose cette réponse?
confidence-opinion = Une opinion
confidence-interview = Une conversation
confidence-document = Un document
confidence-tested = Un essai ou une vérification
review = À revoir
small-organisation = Petite organisation.
benchmarks = Pour comparer

## Comptes
accounts = Comptes de l’organisation
accounts-empty = Aucun compte pour l’instant. Ajoutez chaque compte qui parle en votre nom, même ceux qui dorment, et ceux qui se font passer pour vous.
account = Compte
holders = Responsable
deputy-is = Suppléance : { $name }
second-factor = Double authentification
second-factor-yes = Oui
second-factor-no = Non
second-factor-unknown = Je ne sais pas
fate = Avenir
fate-question = Que faire de ce compte?
fate-keep = Garder
fate-close = Fermer
fate-undecided = À décider
last-post = Dernière publication
last-post-on = Dernière publication : { $date }
impostor = Faux compte
impostor-what = Quelqu’un se fait passer pour nous avec ce compte
add-account = Ajouter un compte
edit-account = Modifier le compte
account-platform = Plateforme
platform-hint = Facebook, YouTube, Google Maps…
account-handle = Adresse ou nom du compte
handle-hint = Comme le public le voit.
account-purpose = À quoi il sert
account-holder = Personne responsable
account-deputy = Suppléance
deputy-hint = Qui y accède en son absence.

## Responsabilités
raci-responsible = Qui le fait?
raci-responsible-hint = Une ou plusieurs personnes.
raci-accountable = Qui en rend compte?
raci-accountable-hint = Une seule personne.
raci-consulted = Qui consulter avant?
raci-consulted-hint = Facultatif.
raci-informed = Qui informer après?
raci-informed-hint = Facultatif.
party-placeholder = Un poste ou un nom
imputability = Ce que l’organisation est réputée savoir

## Risques
candidates-empty = Aucun risque n’est proposé pour l’instant. Cochez vos activités dans le profil pour en voir.
called-by = Vient de : { $activities }
example-case = Voir un cas
keep = Retenir
set-aside = Écarter
set-aside-why = Pourquoi l’écarter?
set-aside-hint = Le rapport montre la raison.
own-risks = Vos propres risques
own-risks-empty = Ajoutez un risque que la liste ne nomme pas, avec vos mots.
add-own-risk = Ajouter un risque propre à votre organisation
edit-own-risk = Modifier le risque
own-title = Nom du risque
own-title-hint = Quelques mots, comme dans la liste.
own-cause = Parce que…
own-cause-hint = Ce qui le rend possible, par exemple « le compte est partagé par cinq personnes ».
own-event = Ce qui peut arriver
own-event-hint = Par exemple « un message personnel part du compte officiel ».
own-consequence = … ce qui entraîne…
own-consequence-hint = L’effet pour l’organisation, par exemple « des excuses publiques ».
because = Parce que { $cause }
because-vowel = Parce qu’{ $cause }
risk-sentence = { $because }, { $event }, ce qui entraîne { $consequence }.
sentence-empty = La phrase se forme ici à mesure que vous écrivez.
remove-risk-title = Supprimer « { $name } »?
remove-risk-message = Son évaluation et sa place dans le plan seront perdues.
next-risk = Risque suivant à évaluer
tab-list = Liste
tab-matrix = Matrice
register-list = { $count ->
    [one] Liste du risque
   *[other] Liste des { $count } risques
 }
find-risk = Chercher un risque
level = Niveau
every-level = Tous
every-activity = Toutes
sort = Trier par
sort-level = Niveau
sort-title = Nom
sort-owner = Responsable
risks-found = { $count ->
    [0] Aucun risque ne correspond. Essayez d’autres mots, ou « Voir tous les risques ».
    [one] { $count } risque sur { $total }
   *[other] { $count } risques sur { $total }
 }
suggestion = Ce que vos réponses suggèrent
suggested-inherent = Vraisemblance avant mesures
suggested-current = Vraisemblance actuelle
suggested-consequence = Gravité
follow-suggestion = Reprendre ces cotes
stage-inherent = Avant mesures
stage-inherent-hint = Si rien n’était en place pour l’empêcher.
stage-current = Aujourd’hui
stage-current-hint = Avec ce qui est en place et qui fonctionne.
stage-residual = Après le plan
stage-residual-hint = Une fois les mesures du plan terminées.
likelihood = Vraisemblance
consequence = Gravité
controls = Ce qui est déjà en place
controls-hint = Règles, outils, gestes qui réduisent ce risque aujourd’hui.
beyond-appetite = Ce risque dépasse ce que le conseil accepte sans mesure ni signature.
justification = Pourquoi vous écartez-vous de la suggestion?
justification-hint = Une ou deux phrases. Le rapport les montre.
risk-owner = Qui répond de ce risque?
risk-owner-hint = Une personne ou un poste.
acceptance = Accepter ce risque
acceptance-hint = Une personne autorisée peut accepter le risque tel qu’il est, pour un temps.
accepted-by = Accepté par
accepted-why = Raison
accepted-until = Jusqu’au
acceptance-partial = Nom, raison et date : il faut les trois pour que l’acceptation compte.
measures-for-risk = Mesures qui réduiraient ce risque
residual-differ = Coter autrement le risque après le plan
residual-follow = Revenir à l’effet prévu du plan
laws = Lois en cause
laws-hint = De l’information, pas un avis juridique.
answers = Répond à { $list }
how-steps = Comment faire
how-to = Comment faire : { $title }
first-proof = Première preuve : { $proof }
measure-document = Document à rédiger : { $document }
documents = Documents à rédiger
documents-hint = Ceux que demandent les mesures du plan, avec ce que chacun doit dire.
document-for = Met en œuvre : { $actions }
document-outline = Voir le plan du document
document-outline-of = Voir le plan du document : { $title }
in-plan = Dans le plan
add-to-plan = Ajouter au plan
add-to-plan-one = Ajouter au plan : { $title }

## Plan
plan-empty = Aucune mesure. Ajoutez-en une proposée plus bas, ou la vôtre.
group-by = Regrouper par
group-by-due = Échéance
group-by-owner = Responsable
group-by-risk = Risque
group-by-rank = Priorité
by-rank = Par priorité
term-late = En retard
term-quarter = Ce trimestre
term-later = Plus tard
term-undated = Sans date
term-closed = Terminées ou abandonnées
no-risk = Liées à aucun risque retenu
rank = Priorité { $rank } sur { $count }
move-up = Monter
move-up-one = Monter : { $name }
move-down = Descendre
move-down-one = Descendre : { $name }
moved-to = « { $name } » est à la priorité { $rank } sur { $count }.
choose-one = Choisir : { $name }
choose-all = Choisir toutes les mesures
choose-none = Ne plus en choisir
many = Plusieurs mesures à la fois
many-chosen = { $count ->
    [0] Choisissez des mesures pour leur donner un même responsable ou une même échéance.
    [one] { $count } mesure choisie
   *[other] { $count } mesures choisies
 }
many-owner = Donner un responsable
many-due = Donner une échéance
many-apply = { $count ->
    [one] Appliquer à la mesure
   *[other] Appliquer aux { $count } mesures
 }
many-done = { $count ->
    [one] C’est fait pour { $count } mesure.
   *[other] C’est fait pour { $count } mesures.
 }
suggested = Proposées d’après vos réponses
add-action = Ajouter une mesure
edit-action = Modifier la mesure
action-title = Nom de la mesure
action-title-hint = Laissez vide pour garder « { $title } ».
action-owner = Responsable
action-due = Échéance
no-date = Sans date
action-status = État
status-to-plan = À planifier
status-planned = Planifiée
status-under-way = En cours
status-done = Terminée
status-dropped = Abandonnée
action-effort = Effort
effort-small = Petit (moins de deux jours)
effort-medium = Moyen (de deux à dix jours)
effort-large = Grand (plus de dix jours)
cost-once = Coût, une fois
cost-yearly = Coût par an
money-fault = Écrivez un montant en dollars entiers, par exemple 1500.
effect-likelihood = Effet attendu sur la vraisemblance
effect-consequence = Effet attendu sur la gravité
steps-0 = Aucun
steps-1 = Un cran de moins
steps-2 = Deux crans de moins
action-risks = Risques que cette mesure réduit

## Résultats
overview = Vue d’ensemble
make-report = Produire le rapport
how-calculated = Comment c’est calculé
how-calculated-one = Comment c’est calculé : { $label }
beneath-of = Réponses sur lesquelles repose : { $label }
matrix = Matrice des risques
matrix-caption = Nombre de risques selon la vraisemblance (lignes) et la gravité (colonnes) – { $stage }
matrix-stage = Montrer les risques
cell = { $count ->
    [one] { $count } risque, { $word }
   *[other] { $count } risques, { $word }
 }
risks-of-cell = { $count ->
    [one] { $count } risque dans la case choisie
   *[other] { $count } risques dans la case choisie
 }
all-risks = Voir tous les risques
level-low = Faible
level-moderate = Modéré
level-high = Élevé
level-critical = Critique
level-none = Non coté
letter-low = F
letter-moderate = M
letter-high = É
letter-critical = C
gaps = { $count ->
    [0] À combler d’abord
    [one] Un écart à combler d’abord
   *[other] { $count } écarts à combler d’abord
 }
gaps-empty = Aucun risque au-delà de l’appétit du conseil n’attend de mesure, et aucun critère évalué n’est sous 2 sans mesure prévue.
gap-added = Dans le plan : { $title }
no-owner = Aucun responsable désigné
owner-is = Responsable : { $name }
measure-is = Mesure proposée : { $title }
no-measure = sans mesure ni acceptation
part-overview = Vue d’ensemble
part-register = Registre des risques
part-readiness = Maturité par exigence
part-findings = Contrôles de cohérence
part-raci = Qui fait quoi
part-plan = Plan d’action
part-open-points = À préciser
part-report = Rapport
register-caption = Risques retenus et leur niveau à chaque étape
register-empty = Aucun risque repéré pour l’instant. Parcourez vos activités pour en repérer.
risk = Risque
column-inherent = Avant mesures
column-current = Aujourd’hui
column-residual = Après le plan
owner = Responsable
beyond-treated = Au-delà de l’appétit du conseil
beyond-bare = Au-delà de l’appétit, sans mesure ni acceptation
readiness-hint = De 0 à 4. La partie pâle dépend de ce que vous ne savez pas encore.
floors = Paliers atteints
floors-hint = On monte du bas vers le haut. Un palier ne tient que sur celui d’en dessous.
findings-empty = Rien ne se contredit.
problem = Problème
caution = Attention
mend = Corriger
go-mend = Corriger : { $message }
raci-empty = Aucune activité cochée pour l’instant. Cochez-les dans le profil.
raci-caption = Pour chaque activité, qui la fait, qui en rend compte, qui est consulté et qui est informé
activity = Activité
column-responsible = Fait
column-accountable = Rend des comptes
column-consulted = Est consulté
column-informed = Est informé
not-one-accountable = Il faut une seule personne qui rend des comptes.
measure = Mesure
cost = Coût
edit-plan = Modifier le plan
ask = Auprès de { $name }
risks-count = { $count ->
    [one] { $count } risque
   *[other] { $count } risques
 }
findings-count = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
 }
activities-count = { $count ->
    [one] { $count } activité
   *[other] { $count } activités
 }
actions-count = { $count ->
    [one] { $count } mesure
   *[other] { $count } mesures
 }
points-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
report-hint = Un document PDF pour le conseil, en trois longueurs : les chiffres sont les mêmes. Le rapport complet donne aussi le registre, le plan et toutes vos réponses.
report-options = Options du rapport
length = Longueur
length-full = Complet, avec annexes
length-fifteen = 15 minutes de lecture (environ 4 pages)
length-five = 5 minutes de lecture (1 page, les décisions)
paper = Papier
paper-letter = Lettre (8½ × 11 po)
paper-a4 = A4
export = Enregistrer le PDF…
exporting = Le rapport se prépare…
exported = { $pages ->
    [one] { $file } est enregistré ({ $pages } page).
   *[other] { $file } est enregistré ({ $pages } pages).
 }
export-given-up = Rien n’a été enregistré.
preview = Aperçu
preview-hint = Ces pages viennent du PDF qui serait enregistré. Les touches ← et → changent de page. Pour entendre ou copier le texte, ouvrez le PDF.
page-of = Page { $page } sur { $pages }
page-previous = Page précédente
page-next = Page suivante
page-larger = Agrandir la page
page-smaller = Réduire la page
preflight = Avant de le remettre
preflight-hint = Rien de ceci n’empêche d’enregistrer le rapport, qui dit lui-même ce qui manque.
preflight-clear = Vous avez répondu à tout, et rien ne se contredit.
preflight-unanswered = { $count ->
    [0] Aucune question sans réponse
    [one] { $count } question sans réponse
   *[other] { $count } questions sans réponse
 }
preflight-unsure = { $count ->
    [0] Rien à préciser
    [one] { $count } point à préciser
   *[other] { $count } points à préciser
 }
preflight-review = { $count ->
    [0] Rien à revoir
    [one] { $count } question à revoir
   *[other] { $count } questions à revoir
 }
preflight-findings = { $count ->
    [0] Rien ne se contredit
    [one] { $count } constat de cohérence
   *[other] { $count } constats de cohérence
 }
companions = Ce qui accompagne le rapport
companions-hint = Des textes à modifier, dans la langue choisie ci-dessus. Les pages citées sont celles du rapport complet.
companion = Texte
companion-minutes = Projet de procès-verbal
companion-questions = Questions du conseil et réponses
companion-notes = Notes pour la présentation
format = Format
format-docx = Traitement de texte (DOCX)
format-md = Markdown
export-companion = Enregistrer le texte…
exported-companion = { $file } est enregistré.
copy = Remettre une copie
copy-what = Une copie de l’évaluation elle-même, pour un collègue qui a Balise, ou pour vos archives. L’évaluation reste comme elle est.
copy-make = Remettre une copie…
copy-without = À retirer de la copie
copy-without-hint = Facultatif. Les niveaux et les résultats restent les mêmes. Dès que quelque chose est retiré, les fichiers joints le sont aussi.
withheld-names = Les noms
withheld-names-what = L’organisation, les personnes et les comptes. Une même personne garde le même numéro.
withheld-amounts = Les montants
withheld-amounts-what = Le budget et le coût des mesures.
withheld-notes = Les notes
withheld-notes-what = Tout ce qui est écrit librement : notes, motifs, réponses en mots.
withheld-evidence = Les preuves
withheld-evidence-what = Leur titre et leur lien. Qu’il y en a une, et sa date, se voit encore.
copy-protect = Protection
copy-seal = Chiffrer la copie avec une phrase de passe
copy-seal-what = Sans elle, personne ne peut lire le fichier.
passphrase = Phrase de passe
passphrase-hint = Au moins 12 caractères. Quatre mots sans rapport sont faciles à retenir et difficiles à deviner.
passphrase-again = La même phrase, encore
passphrase-show = Montrer
passphrase-show-one = Montrer : { $label }
passphrase-apart = Les deux phrases de passe ne sont pas les mêmes. Écrivez-les de nouveau.
copy-lost = Si vous perdez la phrase de passe, la copie est perdue. Personne ne peut la retrouver, pas même ceux qui ont fait Balise. Notez-la ailleurs que sur cet ordinateur, et ne l’envoyez pas avec le fichier.
copy-read-again = Relisez la copie avant de la remettre : le titre d’une mesure ou d’un risque à vous peut nommer quelqu’un.
copy-save = Enregistrer la copie…
copy-done = { $file } est enregistré.
unseal = Ouvrir un fichier chiffré
unseal-what = { $file } ne s’ouvre qu’avec sa phrase de passe. Demandez-la à qui vous l’a remis.
unseal-lost = Ce qu’il contient est copié parmi vos évaluations, sans phrase de passe. Une phrase perdue ne peut pas être retrouvée.
unsealing = Ouverture…

## Réglages
theme = Couleurs
theme-system = Comme le système
theme-system-what = Suit les réglages de l’ordinateur.
theme-light = Claires
theme-light-what = Encre sur papier clair.
theme-dark = Sombres
theme-dark-what = Texte clair sur fond sombre.
theme-contrast = Contraste élevé
theme-contrast-what = Contrastes forts, bordures épaisses.
size = Taille de l’affichage
size-hint = Tout grandit, textes et boutons. Ctrl + et Ctrl − font de même.
percent = { $size } %
movements = Animations
calm = Réduire les animations
calm-what = Même si le système ne le demande pas.
language = Langue des écrans
back = Revenir
shortcuts = Raccourcis clavier
shortcut-action = Action
shortcut-continue = Continuer
shortcut-continue-keys = Ctrl + Entrée
shortcut-continue-mac = ⌘ Entrée
shortcut-previous = Revenir en arrière
shortcut-previous-keys = Alt + ←
shortcut-previous-mac = ⌘ [
shortcut-go-to = Aller à une question
shortcut-go-to-keys = Ctrl + K
shortcut-go-to-mac = ⌘ K
shortcut-save = Enregistrer tout de suite
shortcut-save-keys = Ctrl + S
shortcut-save-mac = ⌘ S
shortcut-new = Nouvelle évaluation
shortcut-new-keys = Ctrl + N
shortcut-new-mac = ⌘ N
shortcut-open = Ouvrir un fichier
shortcut-open-keys = Ctrl + O
shortcut-open-mac = ⌘ O
shortcut-report = Rapport
shortcut-report-keys = Ctrl + P
shortcut-report-mac = ⌘ P
shortcut-copy = Remettre une copie
shortcut-copy-keys = Ctrl + Maj + S
shortcut-copy-mac = ⇧⌘ S
shortcut-larger = Agrandir
shortcut-larger-keys = Ctrl + +
shortcut-larger-mac = ⌘ +
shortcut-smaller = Réduire
shortcut-smaller-keys = Ctrl + −
shortcut-smaller-mac = ⌘ −
shortcut-usual = Taille habituelle
shortcut-usual-keys = Ctrl + 0
shortcut-usual-mac = ⌘ 0
shortcut-settings = Réglages
shortcut-settings-keys = Ctrl + ,
shortcut-settings-mac = ⌘ ,
data = Vos données
data-copy = Pour en garder une copie, copiez ce dossier quand Balise est fermé.
logs = Le journal technique dit quelles commandes ont été exécutées, en combien de temps et avec quel code d’erreur; jamais ce que vous écrivez. Il est ici :
private-none = Balise n’ouvre aucune connexion : ni envoi de réponses, ni mesure d’usage, ni mise à jour automatique.
private-check = Pour le vérifier, coupez le réseau de l’ordinateur : rien ne change dans Balise.
accessible = Accessibilité
accessible-aim = Nous visons la norme WCAG 2.2, niveau AA, à l’écran comme dans le rapport.
accessible-keys = Tout se fait au clavier. Aucun raccourci ne tient à une lettre seule.
accessible-size = L’affichage tient de 320 pixels de large à un très grand écran, et à 200 %.
accessible-colour = Un niveau se lit par son mot, sa lettre et sa trame, jamais par sa seule couleur.
accessible-paper = Le rapport est un PDF balisé : titres, tableaux et figures y sont décrits.
accessible-tested = Chaque écran est vérifié par un outil automatique. Aucun essai n’a encore été mené avec des personnes qui utilisent un lecteur d’écran.
about = À propos
about-version = Balise, version { $version }.
about-licence = Balise est un logiciel libre, sous licence MIT ou Apache 2.0, à votre choix.
about-others = Polices Source Sans 3 et Source Serif 4, d’Adobe, sous licence OFL 1.1. Dessins tirés de Lucide, sous licence ISC.
licences = Bibliothèques tierces
licences-what = Balise est faite avec ces bibliothèques, chacune sous la licence choisie par ses auteurs.

## Réponses d’autres personnes
title-packet = Faire répondre quelqu’un
title-merge = Réponses reçues
title-receive = Paquet reçu
others-title = Faire répondre d’autres personnes
others-what = Les ressources humaines, les affaires juridiques ou les TI répondent à leurs questions, dans Balise ou sur papier; vous décidez de ce que vous reprenez.
others-ask = Faire répondre quelqu’un…
others-receive = Voir des réponses reçues…
others-answers = Ce que d’autres ont répondu
others-remove = Retirer
others-remove-one = Retirer la réponse de : { $who }
no-answer = Sans réponse
packet-title = Faire répondre quelqu’un
packet-lead = Choisissez les questions, puis enregistrez un petit fichier à envoyer, ou un formulaire à remplir. Rien d’autre de votre évaluation n’en fait partie.
packet-places = Questions à poser
packet-places-hint = Cochez une section entière, ou dépliez-la pour choisir. Les comptes, le partage des rôles, les risques et le plan ne se demandent pas ainsi.
packet-chosen = { $count ->
    [one] { $count } question choisie sur { $total }
   *[other] { $count } questions choisies sur { $total }
  }
packet-questions = Choisir les questions une à une
packet-file = Un paquet pour Balise
packet-file-what = La personne l’ouvre dans Balise, répond, et vous renvoie ses réponses. Rien ne passe par un serveur : envoyez le fichier comme vous voulez.
packet-name = Nom de la personne
packet-role = Son rôle (facultatif)
packet-role-hint = Par exemple : ressources humaines, affaires juridiques, TI.
packet-present = Joindre mes réponses actuelles
packet-present-hint = La personne voit vos réponses et peut les changer. Vos notes, vos preuves et les noms n’y sont pas.
packet-seal = Protéger avec une phrase de passe
packet-seal-hint = Au moins douze caractères. Dites-la de vive voix, pas dans le même courriel. Personne ne peut la retrouver.
passphrase-unlike = Les deux phrases de passe ne sont pas les mêmes.
passphrase-missing = Écrivez une phrase de passe, ou décochez la protection.
passphrase-given = La personne qui vous a envoyé le fichier vous l’a donnée.
packet-save = Enregistrer le paquet…
packet-written = { $file } est enregistré.
packet-next = Envoyez ce fichier à la personne. À son retour, revenez ici par « Voir des réponses reçues ».
packet-back = Revenir au parcours
packet-choose = Choisir le fichier…
packet-choose-other = Choisir un autre fichier…
packet-sealed = { $file } est sous phrase de passe
packet-unlock = Ouvrir
form = Un formulaire sur papier
form-what = Un PDF à remplir à l’écran ou à la main, pour qui n’a pas Balise. Chaque question y porte un code, que « Aller à… » retrouve pour reporter la réponse.
form-language = Langue du formulaire
form-chosen = { $count ->
    [one] Le formulaire aura { $count } question.
   *[other] Le formulaire aura { $count } questions.
  }
form-everything = Sans choix ci-dessus, le formulaire a toutes les questions qui vous concernent.
form-save = Enregistrer le formulaire…
form-next = Remettez-le à la personne. Une fois rempli, reportez ses réponses dans Balise par leurs codes.
receive-title = Répondre à un paquet
receive-lead = On vous a envoyé un fichier de questions (.balise-part). Ouvrez-le, répondez, puis renvoyez vos réponses.
receive-open = Ouvrir un paquet reçu…
receive-for = Questions pour { $who }
receive-asked = { $count ->
    [one] { $count } question
   *[other] { $count } questions
  }
receive-answered = { $count ->
    [one] { $count } réponse, le { $when }
   *[other] { $count } réponses, le { $when }
  }
receive-alone = Vos réponses restent sur cet ordinateur jusqu’à ce que vous les renvoyiez vous-même.
receive-start = Répondre
door-packet = Répondre à un paquet
door-packet-what = Quelqu’un vous a envoyé des questions à remplir dans Balise.
send-title = Renvoyer vos réponses
send-what = Ces questions sont pour { $who }. Quand vous avez fini, enregistrez vos réponses et renvoyez le fichier à qui vous l’a demandé. Une question sans réponse peut le rester.
send-save = Enregistrer mes réponses…
send-next = Renvoyez ce fichier à qui vous a envoyé les questions.
merge-title = Réponses reçues
merge-lead = Choisissez le fichier qui vous est revenu. Rien ne change avant que vous ayez vu et décidé.
merge-from = { $who } a répondu le { $when }.
merge-summary = Ce que le paquet apporte
merge-decide = { $count ->
    [one] { $count } réponse à décider
   *[other] { $count } réponses à décider
  }
merge-nothing = Ce paquet ne dit rien de plus que votre évaluation.
merge-rest = { $count ->
    [one] { $count } question où rien ne change
   *[other] { $count } questions où rien ne change
  }
merge-yours = Votre réponse
merge-proof = Preuve : { $proof }
merge-choice = Que gardez-vous?
merge-both = Les deux : la vôtre compte
merge-mine = La vôtre seulement
merge-theirs = La sienne; la vôtre à côté
merge-take = La reprendre
merge-leave = La laisser
merge-not-asked = Avec vos réponses actuelles, cette question ne s’applique pas : la réponse est gardée et ne compte pas.
merge-undo = Tout se fait en une étape, que vous pourrez annuler.
merge-apply = Fusionner
meeting-apart = Réponses différentes
meeting-new = Nouvelle réponse
meeting-added = Réponse complétée
meeting-unchanged = inchangée
meeting-silent = sans réponse

## Dates
weekday-0 = dimanche
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
send-go = Renvoyer mes réponses
audience = Exemplaire pour
audience-board = Conseil
audience-committee = Comité d’audit
audience-staff = Personnel
audience-regulator = Organisme de réglementation
audience-cut = Les noms de personnes, les montants et les textes libres n’y sont pas; la couverture dit tout ce qui en est retiré.
attach = Pièce jointe
attach-draft = Joindre l’évaluation au PDF
attach-draft-what = Telle que cet exemplaire la montre : qui a Balise peut la rouvrir.
language-both = Les deux, face à face
language-both-what = Le français est sur les pages de gauche, l’anglais sur celles de droite; les chiffres sont les mêmes.
look = Aux couleurs de l’organisation
look-logo = Logo
look-logo-hint = Un PNG ou un JPEG d’au plus 2 Mo. Sur fond blanc, il paraît sur la couverture ou en tête de page.
look-logo-choose = Choisir un logo…
look-logo-other = Changer le logo…
look-logo-without = Retirer le logo
look-logo-of = Logo : { $file }
look-accent = Couleur d’accent
look-accent-hint = Comme #7A0045. Vide, c’est le bleu pétrole de Balise.
look-accent-pick = Choisir la couleur d’accent
look-banner = Ligne de confidentialité
look-banner-hint = Au plus 60 caractères. Vide, c’est celle de l’exemplaire.
preflight-untranslated-en = { $count ->
    [0] Tous vos textes sont traduits en anglais
    [one] { $count } de vos textes n’est pas traduit en anglais
   *[other] { $count } de vos textes ne sont pas traduits en anglais
 }
preflight-untranslated-fr = { $count ->
    [0] Tous vos textes sont traduits en français
    [one] { $count } de vos textes n’est pas traduit en français
   *[other] { $count } de vos textes ne sont pas traduits en français
 }
translate = Traduire vos textes
title-translations = Vos textes dans l’autre langue
back-to-report = Revenir au rapport
translations-lead-en = Le rapport en anglais reprend vos textes tels quels, sauf ceux que vous traduisez ici. Un même texte se traduit une fois pour toutes.
translations-lead-fr = Le rapport en français reprend vos textes tels quels, sauf ceux que vous traduisez ici. Un même texte se traduit une fois pour toutes.
translations-none = Vous n’avez rien écrit qui demande une traduction.
translations-done = { $done ->
    [one] { $done } texte traduit sur { $count }
   *[other] { $done } textes traduits sur { $count }
 }
translations-only = Seulement ceux qui ne sont pas traduits
translations-all-done = Tout est traduit.
own-words-fr = En français
own-words-en = En anglais
own-words-change = Modifier ce texte
