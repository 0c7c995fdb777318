# Les mots du rapport en français. Typographie du Québec : espace insécable avant : % $ et dans « », aucune avant ; ! ?

## Document

report-title = { $subject } – risques et maturité
report-subtitle = Rapport au conseil
mark-board = Confidentiel – réservé au conseil
mark-committee = Confidentiel – réservé au comité d’audit
mark-staff = À l’usage du personnel
mark-regulator = Confidentiel – à l’intention de l’organisme de réglementation
copy-note = { $copy } – retirés : { $what }
copy-whole = { $copy } – rien n’en est retiré
withheld = (retiré)
withheld-people = noms des personnes
withheld-amounts = montants
withheld-notes = textes libres
withheld-evidence = preuves
withheld-dissent = avis divergents
logo-alt = Logo – { $organisation }
logo-alt-unnamed = Logo de l’organisation
attached-name = brouillon.balise
attached = Le brouillon dont ce rapport est tiré, tel que le voit son lecteur
mark-example = EXEMPLE – organisation fictive
mark-provisional = Provisoire
page-of = Page { $n } de { $total }
unnamed-organisation = Organisation sans nom
cover-prepared = Préparé le { $date }
cover-prepared-by = Préparé le { $date } par { $who }
cover-version = Version { $version }
cover-pack = Questionnaire « { $pack } », version { $version } du { $date }
provisional = Provisoire – { $part ->
        [one] { $part } question sur { $whole } a une réponse
       *[other] { $part } questions sur { $whole } ont une réponse
    }
provisional-note = Ce qui suit peut encore changer : ne le tenez pas pour définitif.
length-five = Version de cinq minutes : mêmes chiffres que le rapport complet, qui décrit les mesures (M…) et les risques (R…, X…).
length-fifteen = Version de quinze minutes : mêmes chiffres que le rapport complet, qui décrit toutes les mesures (M…) et tous les risques (R…, X…).
contents = Table des matières

## Said everywhere

interval = { $low } à { $high }
out-of-four = sur 4
none = Aucun
nobody = Aucune personne
not-given = Non précisé
not-rated = Non évalué
not-applicable = Sans objet
to-verify = à vérifier
yes = Oui
no = Non
unknown = On ne sait pas
cost-none = Aucun
cost-once = { $once } une fois
cost-yearly = { $yearly } par an
cost-both = { $once } une fois et { $yearly } par an
confidence-opinion = Opinion
confidence-interview = Entrevue
confidence-document = Document
confidence-tested = Essai
and-more = et { $n } de plus
colon = { $text } :

## Page one

decision-title = Décisions demandées au conseil
decision-none-title = Aucune décision n’est demandée pour l’instant
decision-none = L’évaluation ne retient encore aucun risque au-delà de l’appétit et ne propose aucune mesure : le conseil n’a rien à voter. Ce document rend compte de l’avancement.
risk-word = Risque
readiness-word = Maturité
exposure-none = aucun risque n’est retenu pour l’instant; l’exposition n’est pas connue.
exposure-unrated = { $kept ->
        [one] un risque est retenu, mais il n’est pas encore évalué.
       *[other] { $kept } risques sont retenus, mais aucun n’est encore évalué.
    }
exposure = { $serious ->
        [0] aucun risque retenu, sur { $kept }, n’est élevé ou critique
        [one] { $serious } risque retenu sur { $kept } est élevé ou critique
       *[other] { $serious } risques retenus sur { $kept } sont élevés ou critiques
    }; { $beyond ->
        [0] aucun ne dépasse l’appétit pour le risque
        [one] { $beyond } dépasse l’appétit pour le risque
       *[other] { $beyond } dépassent l’appétit pour le risque
    } (« { $appetite } »). Certitude : { $proved ->
        [0] aucune cote, sur { $rated }, ne repose sur un document ou un essai
        [one] { $proved } cote sur { $rated } repose sur un document ou un essai
       *[other] { $proved } cotes sur { $rated } reposent sur un document ou un essai
    }.
readiness-none = aucun critère ne s’applique.
readiness-sentence = { $score } sur 4; palier atteint : { $floor }.
readiness-no-floor = { $score } sur 4; aucun palier n’est encore atteint.
certainty-sentence = Certitude : { $share } des questions ont une réponse connue{ $unknown ->
        [0] {""}
        [one] , { $unknown } est à préciser
       *[other] , { $unknown } sont à préciser
    }{ $unanswered ->
        [0] {""}
        [one] , { $unanswered } est sans réponse
       *[other] , { $unanswered } sont sans réponse
    }.
breaches-caption = Risques au-delà de l’appétit
breaches-none = Aucun risque évalué ne dépasse l’appétit du conseil.
breaches-gravest = Risques au-delà de l’appétit – { $n ->
        [one] le plus grave
       *[other] les { $n } plus graves
    } sur { $total }; les autres sont { $where }
in-register = au registre
in-register-there = au registre du rapport complet
answer-word = Réponse prévue
answer-none = Aucune
accepted-until = Acceptation proposée par { $who }, jusqu’au { $date }
accepted-by-nobody = Acceptation proposée jusqu’au { $date }, sans nom
res-caption = Résolutions proposées
res-text = Résolution
res-terms = Coût, responsable, échéance
res-vote = Vote
res-owners = { $n } personnes, nommées au plan
res-cost = Coût
res-owner = Responsable
res-date = Échéance
res-refused = Si elle est refusée
res-board = Le conseil
res-management = La direction
res-this-meeting = La présente séance
res-next-meeting = La prochaine séance
res-to-name = À nommer
res-to-set = À fixer
res-cost-later = À établir avec le plan
res-cost-in-plan = Compris dans celui du plan
res-cost-either = Selon la décision
res-by-date = d’ici le { $date }
res-late = en retard, attendue le { $date }
res-undated = sans échéance
vote-adopted = Adoptée
vote-amended = Modifiée
vote-refused = Refusée
vote-accepted = Accepter
vote-measures = D’autres mesures
res-appetite-title = Fixer l’appétit pour le risque
res-appetite = Que le conseil fixe le niveau de risque qu’il accepte sans mesure ni acceptation signée. Ce rapport s’en tient à « { $level } », le niveau proposé par le questionnaire.
res-appetite-refused = La limite reste celle du questionnaire, et non celle du conseil.
res-adopt-title = Adopter le plan d’action
res-adopt = Que le conseil adopte le plan d’action de { $n ->
        [one] { $n } mesure
       *[other] { $n } mesures
    } présenté dans le rapport complet.
res-adopt-refused = { $n ->
        [one] { $n } risque reste au-delà de l’appétit
       *[other] { $n } risques restent au-delà de l’appétit
    }
res-adopt-left = { $n ->
        [0] Le plan réalisé, il n’en resterait aucun.
       *[other] Le plan réalisé, il en resterait { $n }{ $accepted ->
            [0] {""}
            [one] , dont { $accepted } proposé pour acceptation
           *[other] , dont { $accepted } proposés pour acceptation
        }.
    }
res-adopt-refused-none = Aucun risque ne dépasse l’appétit; les écarts que le plan devait combler restent ouverts.
res-ask-for-plan-title = Demander un plan d’action
res-ask-for-plan = Que le conseil demande à la direction un plan d’action pour { $n ->
        [one] le risque
       *[other] les risques
    } au-delà de l’appétit :
res-ask-for-plan-refused = Ces risques restent sans mesure, et personne n’est chargé de les réduire.
res-allocate-title = Affecter les sommes requises
res-allocate = Que le conseil affecte { $amount } à la réalisation du plan d’action.
res-allocate-from = À partir du { $date }
res-allocate-now = Dès l’adoption
res-allocate-refused = { $n ->
        [one] { $n } mesure ne peut être réalisée
       *[other] { $n } mesures ne peuvent être réalisées
    }
res-allocate-keeps = { $n ->
        [one] ce risque reste plus élevé que le plan ne le prévoit :
       *[other] ces risques restent plus élevés que le plan ne le prévoit :
    }
res-mandate-title = Mandater les responsables des risques les plus graves
res-mandate = Que le conseil mandate les personnes suivantes et leur demande d’en rendre compte :
res-mandate-more = et { $n ->
        [one] { $n } autre responsable nommé au plan
       *[other] { $n } autres responsables nommés au plan
    }
res-mandate-name = Que le conseil demande à la direction de nommer une personne responsable de chacune de ces mesures :
res-mandate-name-too = Qu’il demande à la direction de nommer une personne responsable de :
res-mandate-owner = Les personnes nommées
res-mandate-date = Selon la mesure
res-mandate-refused = Personne n’a reçu du conseil le mandat de réduire { $n ->
        [one] ce risque :
       *[other] ces risques :
    }
res-accept-title = Accepter des risques, par nom et jusqu’à une date
res-accept = Que le conseil accepte, jusqu’à la date indiquée, { $n ->
        [one] le risque suivant :
       *[other] les risques suivants :
    }
res-accept-more = et { $n ->
        [one] { $n } autre risque inscrit au registre
       *[other] { $n } autres risques inscrits au registre
    }
res-accept-line = proposé par { $who }, jusqu’au { $date }
res-accept-line-nobody = jusqu’au { $date }, sans nom à ce jour
res-accept-owner = { $n ->
        [one] La personne nommée
       *[other] La personne nommée pour chaque risque
    }
res-accept-date = { $n ->
        [one] Celle du risque
       *[other] Celle de chaque risque
    }
res-accept-refused = La direction présente une mesure pour { $n ->
        [one] ce risque
       *[other] chacun de ces risques
    } à la prochaine séance.
res-pronounce-title = Se prononcer sur ce qui reste au-delà de l’appétit
res-pronounce = Le plan réalisé, { $n ->
        [one] { $n } risque dépasse encore l’appétit :
       *[other] { $n } risques dépassent encore l’appétit :
    }
res-pronounce-choice = Que le conseil { $n ->
        [one] l’accepte
       *[other] les accepte
    } jusqu’au ______________, sous la responsabilité de ____________________, ou demande d’autres mesures.
page-one-cut = Les mots qui finissent par « … » sont donnés en entier dans le rapport complet.
res-pronounce-refused = Personne ne porte { $n ->
        [one] ce risque
       *[other] ces risques
    }, ni par une mesure suffisante, ni par une acceptation.

## Summary

summary-title = Sommaire
tile-readiness = Maturité
tile-serious = Risques élevés ou critiques
tile-of-kept = { $n ->
        [one] sur { $n } retenu
       *[other] sur { $n } retenus
    }
tile-untreated = { $n ->
        [0] Chacun a une mesure ou une acceptation
       *[other] { $n } sans mesure ni acceptation
    }
tile-beyond = Au-delà de l’appétit
tile-after-plan = { $n ->
        [0] Aucun une fois le plan réalisé
       *[other] { $n } une fois le plan réalisé
    }
tile-none-kept = Aucun risque n’est retenu
tile-none-rated = Aucun risque n’est encore évalué
tile-certainty = Réponses connues
tile-certainty-note = { $whole } questions, dont { $unknown } à préciser et { $unanswered } sans réponse
tile-floor = Palier atteint : { $floor }
tile-no-floor = Aucun palier atteint
summary-risks = Risques
summary-top = Les plus graves aujourd’hui :
summary-plan = Plan d’action
summary-plan-line = { $actions ->
        [0] Aucune mesure n’est au plan.
        [one] { $actions } mesure au plan, { $done ->
            [0] non terminée
           *[other] terminée
        }, { $overdue ->
            [0] à temps
           *[other] en retard
        }.
       *[other] { $actions } mesures au plan; terminées : { $done }; en retard : { $overdue }.
    }
summary-plan-cost = Coût de ce qui reste à faire : { $cost }.
summary-people = Responsabilités
summary-people-line = { $activities ->
        [0] Aucune activité n’est décrite.
       *[other] Activités décrites : { $activities }; sans personne unique qui en rend compte : { $gaps }.
    }
summary-checks = Cohérence
summary-checks-line = { $problems ->
        [0] Aucun problème relevé
       *[other] Problèmes relevés : { $problems }
    }; { $cautions ->
        [0] aucun point à savoir.
       *[other] points à savoir : { $cautions }.
    }

own-words = Les mots de la direction, écrits en anglais, sont reproduits tels quels.
own-words-translated = La direction a écrit en anglais. Ce qu’elle a fait traduire est donné en français; le reste est reproduit tel quel.

## How sure

certainty-title = À quel point en sommes-nous sûrs?
certainty-lead = { $part ->
        [one] { $part } question sur { $whole } a une réponse
       *[other] { $part } questions sur { $whole } ont une réponse
    }. La réponse est connue pour { $share } des questions. « Je ne sais pas » est une réponse : elle a une page, et une personne à qui demander.
certainty-interval = La maturité est donc donnée par deux bornes : { $low } sur 4 si tout ce qui manque se révélait au pire, { $high } sur 4 si tout se révélait au mieux.
certainty-closed = Rien ne manque au calcul de la maturité : { $score } sur 4, sans marge d’incertitude sur les réponses.
certainty-closed-all-the-same = Ce qui manque ne change pas la maturité : { $score } sur 4, au pire comme au mieux.
certainty-section = Section
certainty-total = Questions
certainty-answered = Répondues
certainty-unknown = À préciser
certainty-review = À revoir
certainty-sections-caption = Avancement par section
unknowns-title = Ce que nous ne savons pas
unknowns-none = Aucune réponse n’est « je ne sais pas ».
unknowns-question = Question
unknowns-ask = À qui demander
bases-title = Sur quoi reposent les cotes de risque
bases-none = Aucun risque n’est encore retenu.
bases-not-given = Non précisé
held-note = { $n ->
        [one] Un critère déclaré au niveau 3 ou 4 n’a pas de preuve : il compte pour 2.
       *[other] { $n } critères déclarés au niveau 3 ou 4 n’ont pas de preuve : ils comptent pour 2.
    }

## Matrices

matrices-title = Matrices des risques
matrices-lead = Trois fois les mêmes risques : avant les mesures en place, tels qu’ils sont aujourd’hui, et une fois le plan réalisé. Le trait épais marque l’appétit pour le risque : ce qui est au-delà demande une mesure ou une acceptation.
matrix-inherent = Avant les mesures en place
matrix-current = Aujourd’hui
matrix-residual = Une fois le plan réalisé
matrix-alt = Matrice des risques, { $stage } : gravité en abscisse, vraisemblance en ordonnée. { $groups }
matrix-group = { $level } : { $risks }.
matrix-empty = Aucun risque n’est placé.
matrix-consequence = Gravité
matrix-likelihood = Vraisemblance
matrix-appetite = Appétit pour le risque (« { $level } »)
matrix-unrated = Retenus, mais non évalués :
matrices-none = Aucun risque n’est encore évalué : les matrices seraient vides.

## Risks one by one

sheets-title = Les risques, un par un
sheets-lead = Du plus grave au moins grave aujourd’hui. Les cotes sont celles de la direction; la suggestion est calculée à partir des réponses.
sheets-none = Aucun risque n’est retenu pour l’instant.
sheet-continued = Suite : { $risk } – { $title }
sheet-rating = Cote
sheet-before = Avant les mesures
sheet-now = Aujourd’hui
sheet-after = Après le plan
sheet-likelihood = Vraisemblance
sheet-consequence = Gravité
sheet-level = Niveau
sheet-unrated = Ce risque n’est pas encore évalué.
sheet-family = Famille
sheet-owner = Responsable
sheet-confidence = La cote repose sur
sheet-controls = Mesures en place
sheet-no-controls = Aucune n’est décrite
sheet-imputability = Imputabilité
sheet-suggested = Suggestion
sheet-suggested-degrees = Vraisemblance { $likelihood } sur 5, gravité { $consequence } sur 5
sheet-why-likelihood = Pourquoi cette vraisemblance
sheet-why-consequence = Pourquoi cette gravité
sheet-departs = La direction s’écarte de la suggestion : elle retient une vraisemblance de { $kept } plutôt que de { $suggested }.
sheet-departs-consequence = La direction s’écarte de la suggestion : elle retient une gravité de { $kept } plutôt que de { $suggested }.
sheet-justification = Justification
sheet-no-justification = Aucune explication n’est donnée.
sheet-measures = Mesures prévues
sheet-no-measures = Aucune
sheet-acceptance = Acceptation
sheet-laws = Lois et règles touchées
sheet-beyond = Au-delà de l’appétit aujourd’hui.
sheet-still-beyond = Au-delà de l’appétit, même une fois le plan réalisé.
sheet-untreated = Ni mesure à venir, ni acceptation.
sheet-cause = Cause
sheet-event = Événement
sheet-effect = Conséquence
family-behaviour = Comportements
family-configuration = Configuration des outils
family-regulation = Évolution des règles et des rôles
set-aside-title = Risques écartés
set-aside-lead = Appelés par les activités, puis écartés par la direction.
set-aside-reason = Motif
set-aside-no-reason = Aucun motif
undecided-title = Risques à trancher
undecided-lead = Appelés par les activités; la direction ne les a encore ni retenus ni écartés.

## Register

register-title = Registre des risques
register-none = Le registre est vide : aucun risque n’est retenu pour l’instant.
register-number = No
register-risk = Risque
register-own = Les numéros qui commencent par X désignent les risques propres à l’organisation.
register-answer = Réponse

## The brief

brief-risks-title = Les risques les plus graves
brief-risks-caption = { $more ->
        [0] { $n ->
            [one] Le risque retenu
           *[other] Les { $n } risques retenus, du plus grave au moins grave
        }
       *[other] Les { $n } risques les plus graves; { $more ->
            [one] { $more } autre est
           *[other] { $more } autres sont
        } au registre du rapport complet
    }
brief-plan-caption = { $more ->
        [0] { $n ->
            [one] La mesure du plan
           *[other] Les { $n } mesures du plan
        }
       *[other] Les { $n } premières mesures; { $more ->
            [one] { $more } autre est
           *[other] { $more } autres sont
        } au rapport complet
    }; le total compte tout ce qui reste à faire

## Responsibilities

raci-title = Qui fait quoi
raci-lead = Quatre rôles par activité. Une seule personne doit rendre des comptes : à zéro, personne ne décide dans un incident; à deux, chacune attend l’autre.
raci-none = Aucune activité n’est décrite pour l’instant.
raci-activity = Activité
raci-r = Réalise (R)
raci-a = Rend des comptes (A)
raci-c = À consulter (C)
raci-i = À informer (I)
raci-legend = R : fait le travail. A : répond du résultat et tranche. C : donne son avis avant. I : est mise au courant après.
raci-several = Plusieurs :
imputability-title = Ce que l’organisation est réputée savoir
imputability-lead = Plus l’organisation choisit ce qui paraît, plus on considère qu’elle le sait. Ce degré se lit à côté du niveau de risque : modérer réduit la vraisemblance, mais augmente la connaissance.
imputability-degree = Degré
imputability-why = Pourquoi

## Accounts

accounts-title = Comptes
accounts-none = Aucun compte n’est inscrit pour l’instant.
accounts-official = Comptes de l’organisation
accounts-account = Compte
accounts-purpose = But
accounts-holder = Titulaire
accounts-deputy = Suppléance
accounts-factor = Double auth.
accounts-last = Dernière publication
accounts-fate = Suite
fate-keep = Garder
fate-close = Fermer
impostor-close = Faire fermer
fate-undecided = À décider
impostors-title = Comptes qui se font passer pour l’organisation
impostors-none = Aucun n’est connu.

## Readiness

readiness-title = Maturité
readiness-lead = { $score } sur 4. Sans preuve, un critère compte pour 2 au plus; ce qui n’est pas su compte pour 0 dans la borne basse et pour 4 dans la borne haute.
readiness-lead-none = Aucun critère ne s’applique : la maturité n’est pas mesurée.
gates-shut = { $n ->
        [one] Ce critère est un préalable et il est au niveau 0 : il retient le résultat d’ensemble au niveau 1.
       *[other] Ces critères sont des préalables et ils sont au niveau 0 : ils retiennent le résultat d’ensemble au niveau 1.
    }
gates-title = Préalables non remplis
bars-alt = Maturité par exigence, de 0 à 4. { $parts }
bars-part = { $title } : { $score }.
bars-caption = Maturité par exigence
bars-note = Plein : acquis. Hachuré : possible, selon les réponses qui manquent. La teinte ne fait que suivre la longueur.
floors-title = Paliers de la hiérarchie
floors-lead = Un palier tient quand chacun de ses critères est à 2 ou plus et que leur moyenne est d’au moins 3. Le palier atteint est le plus haut qui tient sans vide en dessous.
floors-floor = Palier
floors-held = Tient-il?
floors-criteria = Critères
held-yes = Oui
held-no = Non
held-none = Sans objet
held-unsure = On ne sait pas encore
criterion-word = Critère
criterion-level = Niveau
criterion-seen = Ce qui est observé
criterion-evidence = Preuve
criterion-no-evidence = Aucune
criterion-voices = Autres points de vue
criterion-voice-unnamed = une personne non nommée
criterion-gate = Préalable
benchmarks-title = Repères
benchmarks-lead = Des chiffres d’études, jamais des cibles : lisez la prudence avant le chiffre.
benchmark-figure = Chiffre
benchmark-population = Population et année
benchmark-caution = Prudence

## Plan

plan-title = Plan d’action
plan-none = Aucune mesure n’est proposée pour l’instant.
plan-timeline = Calendrier
timeline-alt = { $n ->
        [one] Une mesure à venir, avec son échéance.
       *[other] { $n } mesures à venir, avec leur échéance.
    } Les dates sont au tableau qui suit.
timeline-note = Chaque barre va du { $date } à l’échéance; celle d’une mesure en retard va de l’échéance au { $date }.
timeline-undated = { $n ->
        [one] Une mesure sans échéance ne peut y figurer.
       *[other] { $n } mesures sans échéance ne peuvent y figurer.
    }
timeline-later = { $n ->
        [one] Une mesure vient après le { $date }.
       *[other] { $n } mesures viennent après le { $date }.
    }
timeline-planned = À venir
timeline-underway = En cours
timeline-late = En retard
plan-table = Mesures et coûts
plan-measure = Mesure
plan-owner = Responsable
plan-due = Échéance
plan-status = État
plan-once = Une fois
plan-yearly = Par an
plan-effects = Pourquoi, et pour quel effet
plan-why = Pourquoi
plan-effect = Effet attendu
plan-both = { $risks } : vraisemblance −{ $likelihood }, gravité −{ $consequence }
plan-likelihood = { $risks } : vraisemblance −{ $likelihood }
plan-consequence = { $risks } : gravité −{ $consequence }
plan-neither = { $risks } : aucun effet chiffré
plan-raises = Relève { $criteria }
plan-effort = Effort
plan-proof = Première preuve
plan-no-owner = À nommer
plan-no-due = À fixer
plan-overdue = en retard
band-nothing = d’habitude, sans argent
band-low = d’habitude, moins de { $least } la première année
band-medium = d’habitude, de { $least } à { $most } la première année
band-high = d’habitude, plus de { $most } la première année
documents-title = Documents à mettre en place
documents-lead = Le questionnaire propose un canevas pour chacun de ces documents; l’organisation le rédige.
documents-measures = { $n ->
        [one] Mesure
       *[other] Mesures
    }
documents-part = Partie
documents-points = Ce qu’on y écrit ou y décide
purchase-title = Ce que l’argent achète
purchase-caption = Ce que l’argent achète, à trois budgets
purchase-lead = Le même plan à trois budgets de première année, recalculé chaque fois. Viennent d’abord les mesures qui ne coûtent rien, puis celles qui réduisent le plus de risques au-delà de l’appétit pour chaque dollar. Si la direction a elle-même jugé ce que le plan entier laisse d’un risque, ce risque garde sa cote d’aujourd’hui tant qu’une de ses mesures manque.
purchase-budget = Budget de la première année
purchase-actions = Mesures réalisées
purchase-spent = Dépensé
purchase-beyond = Encore au-delà de l’appétit
purchase-serious = Encore élevés ou critiques
purchase-back = Ramenés dans l’appétit
purchase-nothing = Sans argent
purchase-half = La moitié du plan
purchase-given = Le budget annoncé
purchase-whole = Le plan entier
purchase-left-out = { $n ->
        [one] { $n } mesure laissée de côté
       *[other] { $n } mesures laissées de côté
    }
plan-total = Total de ce qui reste à faire
plan-total-note = Les mesures terminées ou abandonnées ne comptent pas dans le total.
status-to-plan = À planifier
status-planned = Planifiée
status-under-way = En cours
status-done = Terminée
status-dropped = Abandonnée
effort-small = moins de deux jours
effort-medium = de deux à dix jours
effort-large = plus de dix jours

## Acceptances

acceptances-title = Risques proposés pour acceptation
acceptances-none = Aucun risque n’est proposé pour acceptation.
acceptances-by = Proposée par
acceptances-until = Jusqu’au
acceptances-reason = Motif
acceptances-state = État
acceptance-valid = Soumise au conseil
acceptance-expired = Expirée

## Checks

checks-title = Cohérence de l’évaluation
checks-lead = { $checks } contrôles comparent les réponses entre elles. Ce qui suit reste ouvert.
checks-none = { $checks } contrôles comparent les réponses entre elles : aucun n’a trouvé de contradiction.
checks-of-copy = Ces contrôles ont porté sur ce que dit cet exemplaire, sans ce qui en est retiré.
checks-finding = Constat
checks-remedy = Remède
checks-weight = Portée
severity-problem = Problème
severity-caution = À savoir

## Laws

laws-title = Lois et règles qui s’appliquent
laws-none = Aucune loi à nommer : aucun risque du catalogue n’est retenu pour l’instant.
laws-disclaimer-title = Information, et non avis juridique
laws-disclaimer = Les références juridiques de ce rapport sont fournies à titre d’information générale, à jour au { $date } au moins; chacune porte sa date. Elles ne constituent pas un avis juridique, ne visent pas une situation particulière et peuvent être incomplètes. Les textes officiels et l’avis d’un juriste prévalent. Les renvois marqués « à vérifier » n’ont pas été confirmés.
laws-sure = Références confirmées
laws-to-verify = Références à vérifier
laws-sure-none = Aucune.
laws-to-verify-none = Aucune.
laws-text = Texte
laws-asks = Ce qu’il demande
laws-status = Statut
laws-section = art. { $section }
laws-since = depuis le { $date }
laws-checked = Vérifié le { $date }
laws-looked-up = Dernière recherche le { $date }
laws-enforced = Autorité : { $who }
laws-maximum = Maximum : { $maximum }
law-in-force = En vigueur
law-bill = Projet de loi : ne lie personne
law-guidance = Ligne directrice
law-platform-rule = Règle de plateforme
law-case-law = Jurisprudence

## Method

method-title = Méthode
method-own = Les échelles, la matrice, les seuils et les formules qui suivent ne viennent d’aucune de ces sources : ils sont une conception de Balise.
method-formulas = Comment c’est calculé
method-risk = Niveau d’un risque : la vraisemblance (1 à 5) et la gravité (1 à 5) se croisent dans la matrice ci-dessous, qui donne Faible, Modéré, Élevé ou Critique.
method-stages = Avant les mesures, aujourd’hui, après le plan : une cote ne remonte jamais de l’une à l’autre. Après le plan, chaque mesure à venir abaisse la vraisemblance ou la gravité du nombre de crans indiqué, sauf si la direction en a jugé autrement.
method-suggestion = Suggestion : un point de départ par risque, que chaque réponse en cause déplace d’un ou de deux crans. La direction décide; si elle s’écarte de la suggestion, le rapport le dit.
method-imputability = Imputabilité : de simple hébergement à auteur. Quand l’organisation est réputée savoir, la gravité suggérée d’un risque juridique monte d’un cran.
method-readiness = Maturité : la moyenne des critères, de 0 à 4. Sans preuve, un critère compte pour 2 au plus. Sans objet, il sort du calcul. Inconnu, il compte pour 0 dans la borne basse et pour 4 dans la borne haute. Un préalable au niveau 0 retient l’ensemble à 1.
method-certainty = Certitude : la part des questions qui s’appliquent et dont la réponse est connue. « Sans objet » est connu; « je ne sais pas » ne l’est pas.
method-hidden = Une question que les autres réponses rendent sans intérêt n’est ni comptée ni imprimée.
method-scales = Échelles
method-step = Cran
method-word = Mot
method-anchor = Ce que cela veut dire
method-likelihood = Vraisemblance
method-consequence = Gravité
method-readiness-scale = Maturité
method-matrix-caption = Niveau donné par chaque croisement
glossary-title = Glossaire
glossary-term = Mot
glossary-definition = Sens dans ce rapport
glossary-none = Ce questionnaire n’a pas de glossaire.

## Annex

annex-title = Annexe – toutes les réponses
annex-lead = Les réponses qui s’appliquent à l’organisation, telles qu’elles ont été données. Les mots de la direction sont reproduits tels quels. Les rôles, les risques et leurs cotes, et les mesures ont chacun leur partie plus haut.
annex-number = No
annex-question = Question
annex-answer = Réponse
annex-unanswered = Sans réponse
annex-unknown = Ne sait pas
annex-ask = À qui demander
annex-not-applicable = Sans objet
annex-reason = Motif
annex-accounts = { $n ->
        [one] { $n } compte, au registre des comptes
       *[other] { $n } comptes, au registre des comptes
    }
annex-note = Note
annex-ground = Fondement
annex-evidence = Preuve
annex-review = À revoir
attachments-title = Pièces gardées avec l’évaluation
attachments-lead = Ces fichiers sont gardés avec le brouillon et ne sont pas dans ce rapport. L’empreinte SHA-256 permet de vérifier qu’une pièce remise plus tard est bien la même.
attachments-name = Fichier
attachments-size = Taille
attachments-added = Jointe le
attachments-fingerprint = Empreinte SHA-256

## Approval

approval-title = Approbation
approval-lead = Le conseil a pris connaissance de ce rapport et a pris les décisions indiquées à la page « Décisions demandées au conseil ».
approval-authority = Autorité : { $organisation }, par son conseil. Résolution no ______________, séance du ______________.
approval-authority-unnamed = Autorité : le conseil. Résolution no ______________, séance du ______________.
approval-acceptances = { $n ->
        [one] Le risque accepté le reste
       *[other] Les risques acceptés le restent
    }
approval-each = { $n ->
        [one] jusqu’à la date indiquée
       *[other] jusqu’à la date indiquée pour chacun
    }
approval-for-six = pendant 6 mois
approval-for-twelve = pendant 12 mois
approval-until = jusqu’au ______________
approval-valid = Cette évaluation est à revoir au plus tard
approval-six = dans 6 mois
approval-twelve = dans 12 mois
approval-other = le ______________
approval-remarks = Remarques du conseil
approval-chair = Pour le conseil
approval-management = Pour la direction
sign-name = Nom et fonction
sign-signature = Signature et date
colophon = Ce document a été produit par Balise à partir des seules réponses de l’organisation.
colophon-fingerprint = Empreinte du brouillon : { $fingerprint }.
colophon-verify = Tous les documents tirés d’un même brouillon portent la même; « balise verify » dit si ce fichier est entier et de quel brouillon il vient.

## Companions

see-page = page { $n } du rapport complet
minutes-title = Projet de procès-verbal
minutes-meeting = Séance du ______________, à ______________. Présidence : ______________. Secrétaire : ______________.
minutes-received = Le conseil a reçu le rapport ci-dessus, préparé le { $date }.
minutes-resolution = Résolution { $n } (no ______________)
minutes-moved = Sur la proposition de ______________, appuyée par ______________, il est résolu :
minutes-count = Pour : ____ Contre : ____ Abstentions : ____
minutes-risks = Risques nommés
minutes-measures = Mesures du plan
questions-title = Questions qu’un membre du conseil peut poser
questions-lead = Pour la personne qui présente, et non pour le conseil. Les réponses sont celles de l’évaluation; les pages, celles du rapport complet.
ask-what = Que nous demandez-vous aujourd’hui?
ask-refuse = Et si nous disons non?
ask-gravest = Quels sont les risques les plus graves, et que fait-on?
ask-left = Que restera-t-il une fois le plan réalisé?
ask-left-answer = { $beyond ->
        [0] Aucun risque ne dépasse l’appétit aujourd’hui
        [one] { $beyond } risque dépasse l’appétit aujourd’hui
       *[other] { $beyond } risques dépassent l’appétit aujourd’hui
    }; { $left ->
        [0] le plan réalisé, aucun ne le dépasserait.
        [one] le plan réalisé, { $left } le dépasserait encore.
       *[other] le plan réalisé, { $left } le dépasseraient encore.
    }
ask-money = Que donnerait moins d’argent?
ask-money-line = { $beyond ->
        [0] aucun risque encore au-delà de l’appétit
        [one] { $beyond } risque encore au-delà de l’appétit
       *[other] { $beyond } risques encore au-delà de l’appétit
    }, { $left ->
        [0] aucune mesure laissée de côté
        [one] { $left } mesure laissée de côté
       *[other] { $left } mesures laissées de côté
    }
ask-sure-answer = { $proved ->
        [0] Aucune cote, sur { $rated }, ne repose sur un document ou un essai.
        [one] { $proved } cote sur { $rated } repose sur un document ou un essai.
       *[other] { $proved } cotes sur { $rated } reposent sur un document ou un essai.
    }
ask-unknown = Que ne savez-vous pas, et qui le saurait?
ask-ready = Sommes-nous prêts?
ask-dissent = Quelqu’un est-il d’un autre avis?
ask-dissent-withheld = Les avis divergents, s’il y en a, sont retirés de cet exemplaire.
ask-dissent-none = Personne n’a donné un autre niveau à un critère.
ask-who = Qui répond de quoi?
ask-accounts = Qui détient nos comptes, et quelqu’un se fait-il passer pour nous?
ask-accounts-answer = Comptes : { $official }; sans double authentification, ou on ne sait pas : { $weak }; comptes qui se font passer pour l’organisation : { $impostors }.
ask-law = Quelles lois nous concernent?
ask-law-answer = Références confirmées : { $sure }; à vérifier : { $verify }. C’est une information, et non un avis juridique.
ask-checks = L’évaluation se tient-elle?
ask-again = Quand y revenons-nous?
ask-again-answer = Le conseil fixe la prochaine évaluation à la page d’approbation : dans six mois, dans douze, ou à une autre date.
notes-title = Notes pour la présentation
notes-lead = Cinq minutes, la page des décisions en main. Les pages sont celles du rapport complet.
notes-open = Pour commencer (30 secondes)
notes-ask = { $n ->
        [0] Rien n’est soumis au vote aujourd’hui : ce rapport rend compte de l’avancement.
        [one] Nous demandons une décision au conseil.
       *[other] Nous demandons { $n } décisions au conseil.
    }
notes-state = Où nous en sommes (1 minute)
notes-risks = Le plus grave (1 minute)
notes-plan = Le plan (1 minute)
notes-votes = Les votes (1 minute)
notes-close = Pour finir (30 secondes)

## Form

form-title = Formulaire – { $pack }
form-subject = Formulaire à remplir
form-lead = Remplissez ce formulaire à l’écran ou à la main, puis remettez-le à la personne qui vous l’a donné.
form-fill = À l’écran, la touche de tabulation passe d’une case à la suivante; enregistrez ensuite le fichier. À la main, cochez les cases et écrivez lisiblement.
form-tick = Cochez une seule case par question, sauf quand il est écrit que plusieurs conviennent.
form-unknown = « Je ne sais pas » et « Sans objet » sont de vraies réponses. Dites alors, dans la note, qui le saurait ou pourquoi.
form-enter = Pour reporter les réponses dans Balise : Ctrl + K (⌘ K sur un Mac) ouvre « Aller à… »; tapez le code écrit devant la question, par exemple G1, puis Entrée.
form-who = Qui répond
form-name = Nom
form-role = Rôle dans l’organisation
form-date = Date
form-several = Plusieurs réponses conviennent : cochez toutes celles qui sont vraies.
form-not-known = Je ne sais pas
form-not-applicable = Sans objet
form-answer = Réponse
form-number = Nombre ({ $unit })
form-day = Date (année, mois, jour) : 2027-01-31
form-note = Note
form-proof = Note, ou ce qui le prouve (titre et date d’un document)
