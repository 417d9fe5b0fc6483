# The reference page of a document model
reference-title = ເອກະສານອ້າງອີງ
reference-note = ຕົວຢ່າງແທ້ຂອງແບບນີ້. ລັດ, ບຸກຄົນ ແລະ ເອກະສານທັງໝົດແມ່ນສົມມຸດ. ທຸກໜ້າມີຄຳວ່າ SPECIMEN.
reference-series = ຮຸ່ນຂອງເອກະສານປະເພດນີ້
reference-other-series = ເອກະສານອື່ນຂອງລັດນີ້
reference-this = ໜ້ານີ້
reference-features = ຈຸດຄວາມປອດໄພ
reference-no-features = ໜ້ານີ້ບໍ່ມີຈຸດຄວາມປອດໄພສະເພາະທີ່ອະທິບາຍໄວ້.
reference-verify = ວິທີກວດ
reference-document = ເອກະສານ
reference-numbers = ເລກທີ, ວັນທີ, ອົງການທີ່ອອກ
reference-issuing-state = ລັດທີ່ອອກ
reference-visas = ວີຊາຂອງລັດນີ້
reference-issued = ໄລຍະທີ່ອອກ
reference-issued-since = ຕັ້ງແຕ່ { $from }
reference-issued-until = { $from } ຫາ { $until }
reference-valid = ການນຳໃຊ້
reference-valid-until = ບໍ່ເກີນ { $day }
reference-in-use = ຍັງອອກຢູ່
reference-years = ມີອາຍຸ { $years } ປີ
reference-size = ຂະໜາດ
reference-pages = ຈຳນວນໜ້າ
reference-body = ວັດສະດຸຂອງໜ້າຂໍ້ມູນ
reference-body-paper = ເຈ້ຍ
reference-body-synthetic = ແຜ່ນສັງເຄາະ
reference-body-polycarbonate = ໂພລີຄາບອນເນດ
reference-personalisation = ວິທີລົງຂໍ້ມູນຜູ້ຖື
reference-chip = ຊິບ
reference-chip-no = ບໍ່ມີ
reference-number = ເລກທີ
reference-personal-number = ເລກປະຈຳຕົວ
reference-number-note = ໃນເລກທີ
reference-number-digits = # ແທນຕົວເລກໜຶ່ງຕົວ
reference-dates = ວັນທີທີ່ພິມ
reference-months-numeric = ເດືອນເປັນຕົວເລກ
reference-authorities = ອົງການທີ່ອອກ
reference-state = ລັດ
reference-code = ລະຫັດ
reference-nationality = ສັນຊາດ
reference-languages = ພາສາ
reference-specimen = ຕົວຢ່າງ
reference-layout = ແຖວ
reference-layout-lines = { $lines } ແຖວ, ແຖວລະ { $length } ຕົວ
reference-document-code = ລະຫັດເອກະສານ
reference-code-from = { $code } ໃນເອກະສານທີ່ອອກຕັ້ງແຕ່ { $day }
reference-names = ຊື່ຍາວເກີນ
truncation-initials = ຫຍໍ້ເປັນຕົວອັກສອນທຳອິດ, ເລີ່ມຈາກຊື່ສຸດທ້າຍ
truncation-cut = ຕັດສ່ວນທີ່ຍາວທີ່ສຸດ
truncation-fixedlength = ຕັດທຸກສ່ວນໃຫ້ຍາວເທົ່າກັນ
reference-letters = ການສະກົດໃນ MRZ
reference-visa-format = ສະຕິກເກີວີຊາ
reference-visa-last-day = “ໃຊ້ໄດ້ຮອດ”
reference-visa-to-enter = ແມ່ນວັນສຸດທ້າຍທີ່ເຂົ້າເມືອງໄດ້
reference-visa-to-stay = ແມ່ນວັນສຸດທ້າຍທີ່ພັກເຊົາໄດ້
reference-visa-seal = ຕາດິຈິຕອນ
reference-visa-sealed = ມີໃນທຸກສະຕິກເກີ
reference-visa-unsealed = ບໍ່ມີ
reference-visa-categories = ປະເພດ
reference-days = ບໍ່ເກີນ { $days } ວັນ
reference-tilted = ອຽງ { $degrees }°
reference-page-title = ໜ້າຫົວເລື່ອງ
reference-page-observations = ໜ້າໝາຍເຫດ
reference-page-visa = ໜ້າວີຊາ
reference-page-end = ໜ້າສຸດທ້າຍ

# Formats (ICAO Doc 9303-4 to 9303-7)
format-td1 = TD1, ບັດຂະໜາດ ID-1
format-td2 = TD2, ບັດຂະໜາດ ID-2
format-td3 = TD3, ປຶ້ມໜັງສືຜ່ານແດນ
format-mrv-a = MRV-A
format-mrv-b = MRV-B

# Ways of printing
process-offset = ອອບເຊັດ
process-intaglio = ພິມນູນອິນທາລີໂອ
process-letterpress = ພິມກົດຕົວນູນ
process-ink-jet = ພິມພົ່ນໝຶກ
process-toner = ພິມຜົງໝຶກເລເຊີ
process-dye-sublimation = ພິມຄວາມຮ້ອນແບບສີຊຶມ
process-laser-engraving = ແກະສະຫຼັກດ້ວຍເລເຊີ
process-wet-ink = ໝຶກປຽກ
process-material = ບໍ່ໃຊ້ໝຶກ

# How to verify: by light
verify-white = ເບິ່ງດ້ວຍແສງຂາວສະໝ່ຳສະເໝີ.
verify-oblique = ສ່ອງແສງຈາກຂ້າງ: ສ່ວນທີ່ນູນຈະມີເງົາ.
verify-transmitted = ສ່ອງຜ່ານແສງ.
verify-uv-a = ເປີດແສງ UV-A (365 nm).
verify-uv-c = ເປີດແສງ UV-C (254 nm) ແລ້ວປຽບທຽບກັບ UV-A.
verify-ir = ເບິ່ງດ້ວຍອິນຟາເຣດ: ໝຶກບາງຊະນິດຫາຍ, ບາງຊະນິດຍັງຢູ່.
verify-coaxial = ເບິ່ງຕາມແນວລຳແສງຂອງໂຄມໄຟ.

# How to verify: by hand and loupe
verify-touch = ໃຊ້ປາຍນິ້ວສຳຜັດ.
verify-tilt = ອຽງທັງສອງຂ້າງ ແລ້ວສັງເກດສິ່ງທີ່ປ່ຽນ.
verify-loupe = ເບິ່ງຜ່ານແວ່ນຂະຫຍາຍ.
verify-pages = ປຽບທຽບຫຼາຍໜ້ານຳກັນ.

# Security features (ICAO Doc 9303-2, Appendix A; PRADO glossary)
feature-blackwhite-line = ລາຍເສັ້ນດຳ-ຂາວສະຫຼັບ
feature-cli-mli = ຮູບເລເຊີປ່ຽນໄດ້ (CLI/MLI)
feature-cover-emboss = ຕາປັ໊ມທອງເທິງປົກ
feature-d2t2 = ພິມຄວາມຮ້ອນແບບສີຊຶມ (D2T2)
feature-dovid = ອຸປະກອນຮູບປ່ຽນຕາມມຸມແສງ (DOVID)
feature-fibres-invisible = ເສັ້ນໃຍເຮືອງແສງທີ່ເບິ່ງບໍ່ເຫັນ
feature-fibres-visible = ເສັ້ນໃຍເຮືອງແສງທີ່ເບິ່ງເຫັນ
feature-ghost-image = ຮູບທີສອງ (ຮູບເງົາ)
feature-guilloche-2col = ລາຍກີໂຢສ ສອງສີ
feature-inkjet-perso = ລົງຂໍ້ມູນດ້ວຍການພົ່ນໝຶກ
feature-intaglio = ການພິມນູນອິນທາລີໂອ
feature-ir-absorb = ໝຶກດູດອິນຟາເຣດ
feature-ir-dropout = ໝຶກທີ່ຫາຍໃນອິນຟາເຣດ
feature-laser-engraved = ການແກະສະຫຼັກດ້ວຍເລເຊີ
feature-latent-image = ຮູບແຝງ
feature-letterpress-number = ເລກພິມກົດຕົວນູນ
feature-metameric-pair = ໝຶກຄູ່ເມຕາເມີ
feature-microprint = ຕົວພິມຈຸລະພາກ
feature-number-all-sheets = ເລກທີໃນທຸກແຜ່ນ
feature-overlap-device = ອຸປະກອນຄວາມປອດໄພທັບຮູບຖ່າຍ
feature-ovi = ໝຶກປ່ຽນສີຕາມມຸມ (OVI)
feature-page-number-integrated = ເລກໜ້າລວມຢູ່ໃນລວດລາຍ
feature-perf-image = ຮູບເຈາະຮູ
feature-perf-laser = ການເຈາະຮູດ້ວຍເລເຊີ
feature-photo-integration = ຮູບຖ່າຍລວມກັບລວດລາຍພື້ນ
feature-polycarbonate-page = ເນື້ອໂພລີຄາບອນເນດ
feature-rainbow-print = ການພິມສີຮຸ້ງ
feature-relief-3d = ລວດລາຍນູນ (ແບບຫຼຽນ)
feature-secure-laminate = ແຜ່ນເຄືອບຄວາມປອດໄພ
feature-security-thread = ເສັ້ນຄວາມປອດໄພ
feature-surface-relief = ຜິວໜ້ານູນ
feature-tactile = ຈຸດສຳຜັດໄດ້
feature-unique-page-design = ລວດລາຍສະເພາະໜ້າ
feature-uv-dull-paper = ເນື້ອເຈ້ຍບໍ່ເຮືອງແສງ UV
feature-uv-ink-invisible = ໝຶກເຮືອງແສງທີ່ເບິ່ງບໍ່ເຫັນ
feature-uv-ink-visible = ໝຶກສີທີ່ເຮືອງແສງ
feature-watermark-datapage = ລາຍນ້ຳສະເພາະໜ້າ
feature-watermark-multitone = ລາຍນ້ຳຫຼາຍລະດັບສີ
feature-window = ປ່ອງໃສ

# Keys as they are printed on the keyboard
key-enter = Enter
key-escape = Esc
key-home = Home
key-pages = PgUp PgDn

# Reference and zones on the desk
reference-open = ເອກະສານອ້າງອີງ
reference-drawing = ກຳລັງແຕ້ມ
reference-whole-page = ໝົດໜ້າ
help-icao-zones = ເຂດຕາມ ICAO, ໃນບົດຝຶກທີ່ມີຄຳແນະນຳ
desk-icao-zones = ເຂດ ICAO
icao-zone-i = I · ສ່ວນຫົວ
icao-zone-ii = II · ຂໍ້ມູນບຸກຄົນ
icao-zone-iii = III · ຂໍ້ມູນເອກະສານ
icao-zone-iv = IV · ລາຍເຊັນ
icao-zone-v = V · ຮູບຖ່າຍ
icao-zone-vi = VI · ຂໍ້ມູນເພີ່ມເຕີມ
icao-zone-vii = VII · ເຂດ MRZ
