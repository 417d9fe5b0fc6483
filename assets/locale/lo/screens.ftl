# Dates
date-in-words = { $day } { $month ->
    [1] ມັງກອນ
    [2] ກຸມພາ
    [3] ມີນາ
    [4] ເມສາ
    [5] ພຶດສະພາ
    [6] ມິຖຸນາ
    [7] ກໍລະກົດ
    [8] ສິງຫາ
    [9] ກັນຍາ
    [10] ຕຸລາ
    [11] ພະຈິກ
   *[12] ທັນວາ
} { $year }
series = { $state }, ຊຸດປີ { $year }

# Briefing
briefing-aims = ສິ່ງທີ່ທ່ານຝຶກ
briefing-post = ດ່ານຊາຍແດນ
briefing-date = ມື້ນີ້ແມ່ນວັນທີ
briefing-officer = ທ່ານເປັນເຈົ້າໜ້າທີ່ຂອງ
briefing-travellers = ຢູ່ປ່ອງກວດ
briefing-time = ເວລາ
briefing-feedback = ສະຫຼຸບ
briefing-feedback-each = ຫຼັງແຕ່ລະກໍລະນີ
briefing-feedback-end = ຕອນທ້າຍ
briefing-stopped = ທ່ານຢຸດໃນ “{ $title }” ທີ່ກໍລະນີ { $next } ຈາກ { $count }. ບໍ່ມີຫຍັງເສຍຫາຍ.
briefing-go-on = ສືບຕໍ່ຈາກບ່ອນຢຸດ
briefing-anew = ເລີ່ມໃໝ່

# Decision
decision-no-flags-note = ຖ້າຍັງມີສິ່ງທີ່ອະທິບາຍບໍ່ໄດ້ ໃຫ້ກັບໄປໂຕະກວດ.
decision-used = ທ່ານໄດ້ເບິ່ງດ້ວຍ
decision-confirm = ຕັດສິນໃຈ · { $decision }

# Debrief
debrief-counts = ພົບ { $hits } · ບໍ່ພົບ { $misses } · ໝາຍໂດຍຜິດພາດ { $alarms }
debrief-shows-with = ເຫັນໄດ້ດ້ວຍ
debrief-not-used = ບໍ່ໄດ້ໃຊ້
debrief-how = ວິທີເບິ່ງ
debrief-mistaken = ສິ່ງທີ່ອາດເຂົ້າໃຈຜິດ
debrief-clean-note = ເອກະສານເປັນຂອງແທ້: ບໍ່ມີຫຍັງຖືກດັດແປງ.
debrief-unchanged-note = ບ່ອນນີ້ບໍ່ມີຫຍັງຖືກດັດແປງ: ສິ່ງທີ່ທ່ານໝາຍເປັນຂອງແທ້.
debrief-honest-oddity = ສິ່ງແປກແຕ່ຖືກຕ້ອງ
debrief-genuine-presented = ຂອງແທ້, ຕາມທີ່ຍື່ນມາ
debrief-keys = ລູກສອນ: ຂຶ້ນລົງ ເພື່ອເລືອກຂໍ້, ຊ້າຍຂວາ ເພື່ອເລືອກບ່ອນທີ່ເຫັນ. PgUp ແລະ PgDn ເລື່ອນຂໍ້ຄວາມ.

# Summary
summary-points = ຄະແນນ
summary-faults-found = ຈຸດຜິດທີ່ພົບ
summary-faults-missed = ຈຸດຜິດທີ່ບໍ່ພົບ
summary-false-alarms = ໝາຍໂດຍຜິດພາດ
summary-oddities = ສິ່ງແປກທີ່ປ່ອຍໄວ້ຖືກຕ້ອງ
summary-decisions-right = ການຕັດສິນໃຈທີ່ຖືກ
summary-of = { $part } ຈາກ { $whole }
summary-row = { $decision } · { $faults ->
    [0] ຂອງແທ້
   *[other] ພົບ { $hits } ຈາກ { $faults }
} · ໝາຍໂດຍຜິດພາດ { $alarms }
summary-log = ທຸກການກະທຳຢູ່ໃນບັນທຶກ: { $path }
summary-save = ບັນທຶກສະຫຼຸບ
summary-saving = ກຳລັງແຕ້ມຮູບ
summary-saved = ບັນທຶກສະຫຼຸບແລ້ວ: { $path }
summary-not-saved = ບັນທຶກສະຫຼຸບບໍ່ໄດ້: { $problem }
