# Catalogue: invitation-other-host
invitation-other-host = invitation signée par une personne qui n’est pas l’hôte
invitation-other-host-title = Invitation signée par un autre
invitation-other-host-words = invitation, hôte, autre nom, signature, signée par un tiers, garant, invitation achetée
invitation-other-host-summary = L’invitation est établie au nom d’une personne et signée par une autre.
invitation-other-host-why = Des invitations se vendent, établies au nom de gens qui ne savent rien de l’invité. Qui attend le voyageur n’est alors pas qui invite.
invitation-other-host-how = Recouper : lisez le nom de l’hôte en tête, puis le nom sous la signature. Demandez au voyageur : « Chez qui allez-vous ? D’où connaissez-vous cette personne ? Quel est son numéro de téléphone ? » Les réponses sont des faits que la deuxième ligne peut vérifier auprès de l’hôte.
invitation-other-host-mistaken = Un hôte signe avec une initiale ou de son nom de naissance ; le nom ou l’explication concorde alors. Un employé signe pour une société : celle-ci figure sur la lettre.
invitation-other-host-rule = Une invitation appuie le motif du voyage et n’est pas une condition à elle seule : une contradiction va en deuxième ligne avec les faits, non avec une supposition.

# Observations, one for each trace: facts only
invitation-other-host-host = L’hôte est { $genuine } ; l’invitation est signée par { $shown }.
invitation-other-host-signatory = Elle est signée par { $shown } ; l’hôte nommé en tête est { $genuine }.
