# Catalogue: consent-one-parent
consent-one-parent = consentement d’un seul parent
consent-one-parent-title = Consentement d’un seul parent
consent-one-parent-words = lettre de consentement, parent absent, une signature, non signé, mineur seul, garde, autorité parentale
consent-one-parent-summary = La lettre est prévue pour deux parents ; le second n’est pas nommé et n’a pas signé.
consent-one-parent-why = Un enfant qui voyage sans consentement vérifiable peut être victime d’enlèvement ou de traite. L’enfant n’est jamais fautif : intercepter et assister.
consent-one-parent-how = Recouper : lisez la lettre, comptez parents et signatures, et comparez la date de naissance avec le passeport. Prenez l’enfant à part, loin de l’accompagnateur, avec un agent formé, et demandez simplement : « Qui t’attend ? Avec qui voyages-tu ? Qui peut-on appeler à la maison ? » Appelez ensuite le numéro confirmé par les autorités du pays d’origine, non celui de la lettre.
consent-one-parent-mistaken = Un parent peut avoir seul la garde, ou être veuf : une décision de justice ou un acte le dit alors. Demandez-le calmement ; bien des familles ignorent la règle.
consent-one-parent-rule = Au moindre doute, l’intérêt supérieur de l’enfant prime ; orientez vers la protection de l’enfance et n’interrogez pas l’enfant devant l’accompagnateur (Protocole sur la traite des personnes, article 3 c ; Convention relative aux droits de l’enfant, article 3).

# Observations, one for each trace: facts only
consent-one-parent-parent = La place du second parent est vide ; la lettre authentique y nomme { $genuine }.
consent-one-parent-signature = La ligne du second parent ne porte aucune signature.
consent-one-parent-child = Le passeport indique la date de naissance { $child } : le titulaire est un enfant.
