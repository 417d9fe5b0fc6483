# Catalogue: visa-passport-number
visa-passport-number = visa d’un autre passeport
visa-passport-number-title = Visa d’un autre passeport
visa-passport-number-words = visa déplacé, visa transféré, visa décollé, numéro de passeport différent, mauvais passeport, bord de la vignette, colle
visa-passport-number-summary = Le visa porte le numéro d’un autre passeport, et le bord de sa vignette est soulevé, avec des traces de colle.
visa-passport-number-why = Un visa est accordé à une personne après un contrôle. Une vignette déplacée laisse entrer quelqu’un qui n’a jamais été contrôlé.
visa-passport-number-how = Recouper : lisez le numéro de passeport de la vignette, puis celui de la page de données. Lecteur MRZ : faites de même avec la deuxième ligne du visa. Lumière rasante : suivez le bord de la vignette. UV-A : cherchez une lueur le long du bord. Lecteur de cachet : le cachet nomme le passeport pour lequel la vignette a été faite.
visa-passport-number-mistaken = Le visa peut appartenir au passeport précédent du titulaire : demandez-le et voyez les deux livrets ensemble. Certains États mettent dans la MRZ du visa le numéro du visa au lieu de celui du passeport.
visa-passport-number-rule = Le transfert d’une vignette d’un passeport à un autre est une menace que nomme l’OACI pour les visas (Doc 9303-7, appendice D).

# Observations, one for each trace: facts only
visa-passport-number-number = La vignette nomme le passeport { $shown } ; ce passeport est { $genuine }.
visa-passport-number-mrz = La MRZ du visa porte le numéro { $shown } ; ce passeport est { $genuine }.
visa-passport-number-edge = En lumière rasante, un bord en relief entoure la vignette ; la vignette authentique est à plat.
visa-passport-number-glue = Sous UV-A, une ligne luit le long du bord de la vignette ; l’authentique n’en montre pas.
