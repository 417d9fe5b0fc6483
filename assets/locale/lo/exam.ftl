# Start: going on, and what went wrong
start-broken-off = { $title } ຢຸດໄວ້ຫຼັງ { $decided } ກໍລະນີ. ບໍ່ມີຫຍັງເສຍຫາຍ.
start-go-on = ສືບຕໍ່
start-not-begun = ເລີ່ມບົດຝຶກບໍ່ໄດ້: { $problem }
cancel = ຍົກເລີກ

# Briefing
briefing-title = ຄຳແນະນຳ
briefing-task = ໜ້າທີ່ຂອງທ່ານ
briefing-rules = ກົດລະບຽບມື້ນີ້
briefing-tools = ຢູ່ເທິງໂຕະຂອງທ່ານ
briefing-go = ໄປທີ່ໂຕະກວດ

# Desk
desk-case = ກໍລະນີ { $case } ຈາກ { $count }
desk-date = ມື້ນີ້ { $date }
desk-untimed = ບໍ່ຈັບເວລາ
desk-timed = { $seconds } ວິນາທີຕໍ່ກໍລະນີ
desk-undo = ຖອຍກັບ
desk-leave = ອອກ
desk-height = ສູງ { $cm } ຊັງຕີແມັດ
desk-documents = ເອກະສານ
desk-rules = ກົດລະບຽບມື້ນີ້
desk-guide = ເທື່ອລະຂັ້ນ
desk-flags = ຈຸດທີ່ໝາຍໄວ້
desk-no-flags = ຍັງບໍ່ມີຈຸດໝາຍ. ລາກກອບໃສ່ໜ້າເອກະສານ ຫຼື ກົດ N ເພື່ອເລືອກບ່ອນ.
desk-reasons = ເຫດຜົນມາຈາກຈຸດທີ່ໝາຍ
strip-cover = ປົກ
strip-data = ຂໍ້ມູນ
strip-title = ຫົວເລື່ອງ
strip-observations = ໝາຍເຫດ
strip-visa = ວີຊາ
strip-end = ສຸດທ້າຍ
strip-front = ໜ້າ
strip-back = ຫຼັງ
strip-visa-label = ສະຕິກເກີ
strip-stamps = ຕາປະທັບ
desk-leaf-on = ພິກໄປໜ້າຕໍ່ໄປ
desk-leaf-back = ພິກກັບຄືນ
desk-presented = ທີ່ຍື່ນມາ
desk-genuine = ຂອງແທ້
desk-compare = ປຽບທຽບ
desk-open-book = ເປີດປຶ້ມ
desk-beside = ວາງຄຽງກັນ
desk-reference = ອ້າງອີງ
desk-zones = ເຂດ
desk-zoom-in = ຂະຫຍາຍ
desk-zoom-out = ຫຍໍ້
desk-times = { $count } ×
not-written = ບັນທຶກການກວດບໍ່ໄດ້: { $problem }

hint-loupe = ລໍ້ເມົ້າ: 4 ຫາ 60 × · ລູກສອນ: ຍ້າຍ · F: ໝາຍຈຸດໃຕ້ແວ່ນ
hint-tilt = ລາກ ຫຼື ລູກສອນ: ອຽງໜ້າ · T: ວາງລາບ
hint-oblique = ໂຄມໄຟໄປຕາມຕົວຊີ້ · ລູກສອນໝຸນໂຄມໄຟ
hint-zoomed = ປຸ່ມຂວາ ຫຼື ລູກສອນ: ຍ້າຍ · 0: ໝົດໜ້າ
hint-open-book = ລູກສອນ ຫຼື N: ອີກໜ້າໜຶ່ງ · PgDn: ພິກໃບຕໍ່ໄປ

# MRZ reader
mrz-title = ເຄື່ອງອ່ານ MRZ
mrz-none = ໜ້ານີ້ບໍ່ມີເຂດ MRZ
mrz-unreadable = ອ່ານບໍ່ໄດ້: { $why }
mrz-verifies = ຕົວເລກກວດສອບຖືກຕ້ອງໝົດ
mrz-mismatch = ມີຕົວເລກກວດສອບບໍ່ກົງ
mrz-digit = ເລກກວດສອບ { $digit }
mrz-digit-wrong = ເລກກວດສອບ { $digit }, ຄວນເປັນ { $expected }
mrz-field-document-code = ລະຫັດເອກະສານ
mrz-field-issuing-state = ລັດທີ່ອອກ
mrz-field-name = ຊື່ ແລະ ນາມສະກຸນ
mrz-field-number = ເລກທີ
mrz-field-nationality = ສັນຊາດ
mrz-field-date-of-birth = ວັນເກີດ
mrz-field-sex = ເພດ
mrz-field-date-of-expiry = ວັນໝົດອາຍຸ
mrz-field-optional = ຂໍ້ມູນເພີ່ມເຕີມ
mrz-field-optional-2 = ຂໍ້ມູນເພີ່ມເຕີມ 2
mrz-field-composite = ຕົວເລກກວດສອບລວມ

# Flagging
flag-where = ຢູ່ບ່ອນໃດ?
flag-what = ບ່ອນນີ້ຜິດແນວໃດ?
flag-search = ຄົ້ນຫາ
flag-count = { $left } ຈາກ { $total }
flag-none = ບໍ່ພົບຊື່ນີ້. ລອງໃຊ້ຄຳອື່ນ.
flag-sure = ທ່ານແນ່ໃຈສ່ຳໃດ?
flag-add = ໝາຍຈຸດນີ້
flag-noted = ຈົດວ່າປົກກະຕິ
flag-withdraw = ຖອນຈຸດໝາຍ

# Leaving
leave-title = ອອກຈາກບົດຝຶກບໍ?
leave-note = ທຸກຢ່າງເກັບໄວ້ໃນເຄື່ອງນີ້. ທ່ານສືບຕໍ່ຈາກບ່ອນຢຸດໄດ້.
leave-stay = ຢູ່ຕໍ່
leave-go = ອອກ

# Decision
decision-title = ການຕັດສິນໃຈ
decision-back = ກັບໄປໂຕະກວດ
decision-what = ທ່ານຈະເຮັດແນວໃດ?
decision-because = ເຫດຜົນ
decision-no-flags = ທ່ານບໍ່ໄດ້ໝາຍຈຸດໃດ.
decision-choose = ເລືອກການຕັດສິນໃຈ
decision-final = ຕັດສິນໃຈແລ້ວ ປ່ຽນບໍ່ໄດ້.

# Debrief
debrief-title = ສະຫຼຸບກໍລະນີ
debrief-next = ກໍລະນີຕໍ່ໄປ
debrief-summary = ເບິ່ງສະຫຼຸບລວມ
debrief-score = { $points } ຈາກ { $possible } ຄະແນນ
debrief-points = ຄະແນນ
debrief-document = ເອກະສານ
debrief-decision = ການຕັດສິນໃຈ
debrief-expected = ຄຳຕອບທີ່ຖືກ
debrief-forgery-found = ພົບການປອມແປງ
debrief-forgery-missed = ບໍ່ພົບການປອມແປງ
debrief-genuine-cleared = ຂອງແທ້ ແລະ ທ່ານຍອມຮັບ
debrief-genuine-accused = ຂອງແທ້ ແຕ່ຖືກກ່າວຫາ
debrief-named = ບອກຊື່ຖືກ { $named } ຈາກ { $count }
debrief-alarms = { $count ->
    [0] ບໍ່ມີຈຸດໝາຍໂດຍຜິດພາດ
   *[other] ໝາຍໂດຍຜິດພາດ { $count } ຈຸດ
}
debrief-right-step = ຂັ້ນຕອນທີ່ຖືກຕ້ອງ
debrief-better = ດີກວ່າ: { $decision }
debrief-undecided = ຍັງບໍ່ຕັດສິນໃຈ
debrief-faults = ຈຸດຜິດໃນເອກະສານນີ້
debrief-no-faults = ເອກະສານນີ້ບໍ່ມີຫຍັງຜິດ.
debrief-oddities = ສິ່ງແປກແຕ່ຖືກຕ້ອງ
debrief-wrongly-accused = ກ່າວຫາຜິດ
debrief-found = ພົບ ແລະ ບອກຖືກ
debrief-found-place = ພົບ ແຕ່ບອກຊື່ຜິດ
debrief-missed = ບໍ່ພົບ
debrief-left-alone = ປ່ອຍໄວ້: ຖືກຕ້ອງ
debrief-noted = ຈົດວ່າປົກກະຕິ: ຖືກຕ້ອງ
debrief-accused = ກ່າວຫາ: ແຕ່ມັນປົກກະຕິ
debrief-nothing-wrong = ບ່ອນນີ້ບໍ່ມີຫຍັງຜິດ
debrief-presented = ທີ່ຍື່ນມາ
debrief-genuine = ໜ້າດຽວກັນ, ບໍ່ຖືກດັດແປງ
debrief-what-was-there = ສິ່ງທີ່ມີຢູ່
debrief-rule = ກົດເກນ
debrief-hits = ພົບ
debrief-misses = ບໍ່ພົບ
debrief-false-alarms = ໝາຍໂດຍຜິດພາດ
debrief-oddities-left = ສິ່ງແປກທີ່ປ່ອຍໄວ້
debrief-passed = ຜ່ານ
debrief-not-passed = ຍັງບໍ່ຜ່ານ
debrief-specimen-note = ລັດ, ບຸກຄົນ ແລະ ເອກະສານທັງໝົດແມ່ນແຕ່ງຂຶ້ນ. ທຸກໜ້າມີຄຳວ່າ SPECIMEN.

# Summary
summary-title = ສະຫຼຸບລວມ
summary-need = ຕ້ອງໄດ້ { $percent } % ຈຶ່ງຜ່ານ
summary-cases = ກໍລະນີຂອງທ່ານ
summary-done = ກັບໄປໜ້າເລີ່ມ
