# Catalogue: ok-host-initial
ok-host-initial = hôte qui signe avec une initiale
ok-host-initial-title = Hôte qui signe d’une initiale
ok-host-initial-words = invitation, hôte, initiale, nom court, signature, même nom
ok-host-initial-summary = Le nom sous la signature est plus court que celui de l’hôte en tête ; nom et initiale concordent.
ok-host-initial-why = On remplit un formulaire avec son nom entier et l’on signe comme toujours.
ok-host-initial-how = Recouper : lisez le nom et la première lettre sous la signature, puis en tête de l’invitation. Les deux concordent.
ok-host-initial-mistaken = Si quelqu’un d’autre a signé, le nom diffère, et l’initiale le plus souvent aussi.
ok-host-initial-rule = Chacun signe à sa manière : aucune règle n’exige le nom entier sous une signature.

# Observations, one for each trace: facts only
ok-host-initial-host = L’hôte est { $genuine } ; c’est signé { $shown }. Nom et initiale concordent.
ok-host-initial-signatory = C’est signé { $shown }, abrégé de { $genuine }.
