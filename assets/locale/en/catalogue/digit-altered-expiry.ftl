# Catalogue: digit-altered-expiry
digit-altered-expiry = an altered date of expiry
digit-altered-expiry-title = Date of expiry altered
digit-altered-expiry-words = expiry changed, date changed, altered date, altered year, erasure, rubbed out, longer validity, expired
digit-altered-expiry-summary = The year of expiry was removed and written anew; the MRZ still gives the old date.
digit-altered-expiry-why = The passport may have expired, and its holder travels on validity that nobody granted. The issuing authority knows only the old date.
digit-altered-expiry-how = MRZ reader: compare the date of expiry with the printed one. UV-A: look for a glow around the year. Through and oblique: look for a thin, hollow spot and a paler background. Loupe: compare the digits of the year with those of the day. Chip reader: DG1 keeps the date that was granted.
digit-altered-expiry-mistaken = A water stain crosses several fields and pages and leaves digits and background whole. Slight unevenness of print is normal where all digits share it.
digit-altered-expiry-rule = Alteration of data is a threat that ICAO names (ICAO Doc 9303-2, A.4). The date of expiry is printed and stands again in positions 22 to 27 of the MRZ (9303-4 §4.2.2); both must agree.

# Observations, one for each trace: facts only
digit-altered-expiry-data = The page reads { $shown }; the MRZ gives { $genuine }.
digit-altered-expiry-mrz = Positions 22 to 27 give { $genuine } as the date of expiry; the page reads { $shown }.
digit-altered-expiry-erasure = Under UV-A a patch glows around the year; the genuine stays dark.
digit-altered-expiry-thin = The page is thinner and hollow around the year, and the background is paler; the genuine is even.
digit-altered-expiry-process = Under the loupe the digits of the year have other dots and stand lower than the rest of the date.
