# Catalogue: consent-other-child
consent-other-child = consentement donné pour un autre enfant
consent-other-child-title = Consentement pour un autre enfant
consent-other-child-words = lettre de consentement, autre enfant, autre nom, numéro de passeport différent, lettre réutilisée
consent-other-child-summary = La lettre nomme un autre enfant et un autre passeport que ceux qui sont au guichet.
consent-other-child-why = Une lettre réutilisée cache que personne n’a consenti à ce voyage. L’enfant peut être victime de traite : intercepter et assister.
consent-other-child-how = Recouper : lisez le nom et le numéro de passeport de la lettre, puis ceux du passeport. Parlez avec l’enfant à l’écart de l’accompagnateur, avec un agent formé : « Comment t’appelle-t-on à la maison ? Qui t’a amené ici ? Où dors-tu ce soir ? » Demandez à part à l’accompagnateur d’où il connaît l’enfant, et notez les réponses mot à mot.
consent-other-child-mistaken = Frères et sœurs voyagent souvent avec une lettre chacun : on a pu présenter la mauvaise. Un nouveau passeport a un nouveau numéro ; le nom reste le même.
consent-other-child-rule = Tout doute sur le consentement relève d’abord de la protection : orientez vers la protection de l’enfance avant de poursuivre l’examen du document, et ne laissez pas l’enfant repartir entre-temps avec l’accompagnateur (ONUDC, indicateurs de la traite des enfants).

# Observations, one for each trace: facts only
consent-other-child-child = La lettre est pour { $shown } ; le passeport est celui de { $genuine }.
consent-other-child-number = La lettre nomme le passeport { $shown_number } ; ce passeport est { $genuine_number }.
consent-other-child-passport-name = Le passeport est celui de { $genuine } ; la lettre nomme { $shown }.
consent-other-child-passport-number = Ce passeport est { $genuine_number } ; la lettre nomme { $shown_number }.
