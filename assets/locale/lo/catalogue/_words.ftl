# Words of the catalogue that many texts share

# Classes of fraud (ICAO Doc 9303-1, PRADO glossary)
class-counterfeit = ປອມ
class-forged = ດັດແປງ
class-misuse = ໃຊ້ຜິດ
class-not-fraud = ບໍ່ແມ່ນການສໍ້ໂກງ

# Groups of the catalogue
group-substrate = ເຈ້ຍ ແລະ ແຜ່ນເຄືອບ
group-print = ການພິມ, ໝຶກ ແລະ DOVID
group-portrait = ຮູບຖ່າຍ
group-biodata = ຂໍ້ມູນສ່ວນຕົວ
group-mrz = MRZ ແລະ ເຫດຜົນຂອງຂໍ້ມູນ
group-chip = ຊິບ
group-book = ເຫຼັ້ມ ແລະ ໜ້າ
group-visa = ວີຊາ
group-stamp = ກາປະທັບ
group-papers = ປີ້, ໜັງສື ແລະ ສັນຍາ
group-honest = ສິ່ງແປກແຕ່ຖືກຕ້ອງ

# Lights
light-white = ແສງຂາວ
light-oblique = ແສງສ່ຽງ
light-transmitted = ສ່ອງຜ່ານ
light-uv-a = UV-A
light-uv-c = UV-C
light-ir = ອິນຟາເຣດ
light-coaxial = ສ່ອງກົງຕາ

# Tools
tool-tilt = ອຽງ
tool-loupe = ແວ່ນຂະຫຍາຍ
tool-mrz-reader = ເຄື່ອງອ່ານ MRZ
tool-chip-reader = ອ່ານຊິບ
tool-seal-reader = ອ່ານຕາດິຈິຕອນ
tool-compare = ປຽບທຽບ
tool-cross-check = ທຽບຂໍ້ມູນ
tool-white = ແສງຂາວ
tool-oblique = ແສງສ່ຽງ
tool-transmitted = ສ່ອງຜ່ານ
tool-uv-a = UV-A
tool-uv-c = UV-C
tool-ir = ອິນຟາເຣດ
tool-coaxial = ສ່ອງກົງຕາ

# How much a trace proves
strength-ambiguous = ບໍ່ຊັດເຈນ
strength-supporting = ສະໜັບສະໜູນ
strength-strong = ໜັກແໜ້ນ
strength-decisive = ຊີ້ຂາດ

# Decisions of the first line
decision-admit = ໃຫ້ຜ່ານ
decision-admit-hint = ບໍ່ມີຫຍັງທີ່ຍັງບໍ່ຊັດເຈນ.
decision-admit-with-note = ໃຫ້ຜ່ານ ແລະ ບັນທຶກ
decision-admit-with-note-hint = ສິ່ງແປກແຕ່ຖືກຕ້ອງ ຫຼື ຮອຍສຶກ: ບັນທຶກໄວ້ ແລະ ແນະນຳໃຫ້ເຮັດເຫຼັ້ມໃໝ່ຖ້າຈຳເປັນ.
decision-refer-doc = ສົ່ງຕໍ່: ເອກະສານ
decision-refer-doc-hint = ຮ່ອງຮອຍຊີ້ຂາດໜຶ່ງອັນ ຫຼື ສອງອັນທີ່ສະໜັບສະໜູນກັນ.
decision-refer-identity = ສົ່ງຕໍ່: ຕົວບຸກຄົນ
decision-refer-identity-hint = ສົງໄສວ່າຜູ້ຖືມາບໍ່ແມ່ນເຈົ້າຂອງເອກະສານ.
decision-refer-purpose = ສົ່ງຕໍ່: ຈຸດປະສົງ
decision-refer-purpose-hint = ຈຸດປະສົງ, ເງື່ອນໄຂ ຫຼື ໄລຍະພັກເຊົາບໍ່ສອດຄ່ອງ.
decision-refer-protection = ສົ່ງຕໍ່: ການປົກປ້ອງ
decision-refer-protection-hint = ອາດເປັນຜູ້ເຄາະຮ້າຍ, ເດັກທີ່ມີຄວາມສ່ຽງ, ຂໍລີ້ໄພ ຫຼື ຕ້ອງການແພດ. ມາກ່ອນທຸກຢ່າງ.
decision-call-supervisor = ເອີ້ນຫົວໜ້າ
decision-call-supervisor-hint = ຄວາມປອດໄພ, ການຂົ່ມຂູ່, ເອກະສານການທູດ ຫຼື ລະບົບຂັດຂ້ອງ.

# How sure the examiner is
sure-guess = ຄາດເດົາ
sure-fairly = ຂ້ອນຂ້າງແນ່ໃຈ
sure-certain = ແນ່ໃຈ

# Fields of the data page
field-name = ຊື່
field-surname = ນາມສະກຸນ
field-given_names = ຊື່
field-nationality = ສັນຊາດ
field-date_of_birth = ວັນເດືອນປີເກີດ
field-sex = ເພດ
field-place_of_birth = ບ່ອນເກີດ
field-date_of_issue = ວັນອອກ
field-date_of_expiry = ວັນໝົດອາຍຸ
field-authority = ອົງການທີ່ອອກ
field-document_code = ລະຫັດເອກະສານ
field-issuing_state = ລັດທີ່ອອກເອກະສານ
field-number = ເລກໜັງສືຜ່ານແດນ
field-personal_number = ເລກປະຈຳຕົວ
field-portrait = ຮູບຖ່າຍ
field-ghost = ຮູບຖ່າຍຮອງ
field-signature = ລາຍເຊັນ
field-mrz_1 = MRZ, ແຖວທີ 1
field-mrz_2 = MRZ, ແຖວທີ 2
field-optional = ຂໍ້ມູນທາງເລືອກ
field-optional_2 = ຂໍ້ມູນທາງເລືອກ 2
field-composite = ຕົວເລກກວດລວມ

# Features
field-chip = ຊິບ
field-dovid = DOVID
field-watermark = ລາຍນ້ຳ
field-uv_image = ລາຍ UV
field-retro_image = ຮູບສະທ້ອນແສງ
field-perforation = ເລກເຈາະຮູ
field-background = ລາຍພື້ນ

# Fields of a visa
field-visa = ວີຊາ
field-visa_name = ວີຊາ: ຊື່
field-visa_nationality = ວີຊາ: ສັນຊາດ
field-visa_date_of_birth = ວີຊາ: ວັນເດືອນປີເກີດ
field-visa_sex = ວີຊາ: ເພດ
field-visa_number = ວີຊາ: ເລກໃນ MRZ
field-visa_valid_from = ວີຊາ: ໃຊ້ໄດ້ຕັ້ງແຕ່
field-visa_valid_until = ວີຊາ: ໃຊ້ໄດ້ເຖິງ
field-visa_entries = ວີຊາ: ຈຳນວນເທື່ອທີ່ເຂົ້າ
field-visa_visa_number = ວີຊາ: ເລກທີ
field-visa_category = ວີຊາ: ປະເພດ
field-visa_duration = ວີຊາ: ໄລຍະພັກເຊົາ
field-visa_place_of_issue = ວີຊາ: ບ່ອນອອກ
field-visa_passport_number = ວີຊາ: ເລກໜັງສືຜ່ານແດນ
field-visa_portrait = ວີຊາ: ຮູບຖ່າຍ
field-visa_seal = ວີຊາ: ຕາດິຈິຕອນ
field-visa_mrz_1 = ວີຊາ: MRZ, ແຖວທີ 1
field-visa_mrz_2 = ວີຊາ: MRZ, ແຖວທີ 2

# Fields of supporting papers
field-passenger = ຜູ້ໂດຍສານ
field-booking = ເລກຈອງ
field-flight = ຖ້ຽວບິນ
field-return_flight = ຖ້ຽວບິນກັບ
field-from = ຈາກ
field-to = ໄປ
field-return_from = ກັບຈາກ
field-return_to = ກັບໄປ
field-date_of_travel = ວັນເດີນທາງ
field-date_of_return = ວັນກັບ
field-child = ເດັກ
field-parent_1 = ພໍ່ແມ່ຄົນທີໜຶ່ງ
field-parent_2 = ພໍ່ແມ່ຄົນທີສອງ
field-companion = ເດີນທາງກັບ
field-destination = ຈຸດໝາຍ
field-valid_until = ໃຊ້ໄດ້ເຖິງ
field-notary = ນັກນິຕິກຳ
field-telephone = ໂທລະສັບ
field-state = ລັດ
field-passport_number = ເລກໜັງສືຜ່ານແດນ
field-paper_number = ເລກທີເອກະສານ
field-signature_parent_1 = ລາຍເຊັນພໍ່ແມ່ຄົນທີໜຶ່ງ
field-signature_parent_2 = ລາຍເຊັນພໍ່ແມ່ຄົນທີສອງ
field-signature_notary = ລາຍເຊັນນັກນິຕິກຳ
field-guest = ຜູ້ຖືກເຊີນ
field-host = ຜູ້ເຊີນ
field-signatory = ຊື່ກ້ອງລາຍເຊັນ
field-street = ຖະໜົນ
field-town = ເມືອງ
field-firm = ບໍລິສັດ
field-relation = ຄວາມສຳພັນ
field-purpose = ຈຸດປະສົງຂອງການພັກ
field-stay_from = ພັກແຕ່ວັນທີ
field-stay_until = ພັກຮອດວັນທີ
field-registrar = ຜູ້ຢັ້ງຢືນ
field-worker = ຜູ້ອອກແຮງງານ
field-seat = ທີ່ຕັ້ງບໍລິສັດ
field-work_place = ບ່ອນເຮັດວຽກ
field-occupation = ໜ້າທີ່ວຽກ
field-wage = ຄ່າແຮງ
field-hours = ຊົ່ວໂມງຕໍ່ອາທິດ
field-term_from = ສັນຍາເລີ່ມ
field-term_until = ສັນຍາສິ້ນສຸດ
field-manager = ຕາງໜ້ານາຍຈ້າງ
field-officer = ເຈົ້າໜ້າທີ່ແຮງງານ
field-signature_signatory = ລາຍເຊັນຜູ້ເຊີນ
field-signature_registrar = ລາຍເຊັນຫ້ອງວ່າການ
field-signature_manager = ລາຍເຊັນຕາງໜ້ານາຍຈ້າງ
field-signature_officer = ລາຍເຊັນຫ້ອງການແຮງງານ

# Stamps
field-stamp = ກາປະທັບ { $number }
field-transfer = ຮອຍໝຶກ { $number }

# Kinds of documents
kind-ordinary_passport = ໜັງສືຜ່ານແດນ
kind-emergency_passport = ໜັງສືຜ່ານແດນສຸກເສີນ
kind-diplomatic_passport = ໜັງສືຜ່ານແດນການທູດ
kind-official_passport = ໜັງສືຜ່ານແດນລັດຖະການ
kind-refugee_travel_document = ເອກະສານເດີນທາງຂອງຜູ້ອົບພະຍົບ
kind-alien_passport = ໜັງສືຜ່ານແດນຂອງຄົນຕ່າງດ້າວ
kind-stateless_travel_document = ເອກະສານເດີນທາງຂອງຜູ້ບໍ່ມີສັນຊາດ
kind-laissez_passer = ໃບຜ່ານແດນພິເສດ
kind-military_passport = ໜັງສືຜ່ານແດນທະຫານ
kind-emergency_sheet = ເອກະສານເດີນທາງສຸກເສີນ
kind-identity_card = ບັດປະຈໍາຕົວ
kind-residence_permit = ບັດອະນຸຍາດພັກເຊົາ
kind-crew_member_certificate = ໃບຢັ້ງຢືນລູກເຮືອ
kind-border_pass = ບັດຜ່ານແດນ
kind-ticket = ປີ້
kind-consent_letter = ໜັງສືຍິນຍອມ
kind-invitation_letter = ໜັງສືເຊີນ
kind-employment_contract = ສັນຍາແຮງງານ

# Pages
page-cover = ປົກ
page-data = ໜ້າຂໍ້ມູນ
page-front = ດ້ານໜ້າ
page-back = ດ້ານຫຼັງ
page-and-more = { $page } ແລະ ອີກ { $count } ໜ້າ
page-number = ໜ້າ { $number }
