# Catalogue: uv-image-missing
uv-image-missing = dessin UV absent
uv-image-missing-title = Dessin UV absent
uv-image-missing-words = pas d’impression uv, uv absent, sombre sous uv, rien ne luit, encre fluorescente absente, image uv
uv-image-missing-summary = Sous UV-A, la page de données reste sombre là où l’authentique montre un dessin qui luit.
uv-image-missing-why = Une encre invisible le jour et fluorescente sous UV se vérifie vite et s’imite mal. Si le modèle l’a et que la page ne l’a pas, la page n’est pas authentique.
uv-image-missing-how = UV-A : cherchez le dessin que montre la référence. Comparer : placez l’authentique à côté sous la même lampe. Regardez aussi la MRZ et le portrait, que le dessin peut traverser.
uv-image-missing-mistaken = Dans un vieux passeport, l’encre peut avoir pâli : le dessin est faible, mais complet et aux bonnes couleurs. Une impression par-dessus cache la lueur par endroits.
uv-image-missing-rule = L’encre fluorescente sous UV sur la page de données est un élément de base (Doc 9303-2 de l’OACI, appendice A, A.5.3).

# Observations, one for each trace: facts only
uv-image-missing-dark = Sous UV-A, rien ne luit ici ; l’authentique montre son dessin UV à cet endroit.
