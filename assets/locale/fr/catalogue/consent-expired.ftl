# Catalogue: consent-expired
consent-expired = consentement expiré
consent-expired-title = Consentement expiré
consent-expired-words = lettre de consentement, expirée, ancienne lettre, voyage précédent, dates passées, lettre réutilisée
consent-expired-summary = La lettre de consentement était pour un voyage précédent ; son dernier jour est passé.
consent-expired-why = Les parents consentent à un voyage et jusqu’à un jour. Qui réutilise la lettre voyage avec un enfant sans que personne ait consenti à ce voyage. L’enfant peut être victime de traite : intercepter et assister.
consent-expired-how = Lisez d’abord « valable jusqu’au », puis départ et retour, et comparez avec la date du jour. Parlez avec l’enfant à l’écart de l’accompagnateur, avec un agent formé. Appelez les parents à un numéro que vous avez trouvé vous-même, pas seulement à celui de la lettre.
consent-expired-mistaken = Des familles renouvellent la lettre trop tard ou emportent l’ancienne par erreur ; les parents sont alors joignables et confirment ce voyage. L’ordre du jour et du mois varie : lisez la date comme l’État l’écrit.
consent-expired-rule = Une lettre expirée n’est pas un consentement : orientez d’abord vers la protection de l’enfance, et ne laissez pas l’enfant repartir entre-temps avec l’accompagnateur (ONUDC, indicateurs de la traite des enfants).

# Observations, one for each trace: facts only
consent-expired-until = La lettre était valable jusqu’au { $until }.
consent-expired-departure = La lettre est pour un départ le { $departure }, un voyage précédent.
consent-expired-return = La lettre prévoit le retour le { $return }, un voyage précédent.
consent-expired-issue = La lettre a été signée le { $issue }.
