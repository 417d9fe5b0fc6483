# Words that several screens share
settings = ຕັ້ງຄ່າ
help = ຊ່ວຍເຫຼືອ
back = ກັບຄືນ
close = ປິດ
on = ເປີດ
off = ປິດ
percent = { $count } %
cases = { $count } ກໍລະນີ
not-kept = ບັນທຶກການຕັ້ງຄ່າບໍ່ໄດ້: { $problem }

# Start
start-subtitle = ຝຶກກວດກາເອກະສານເດີນທາງ
start-code = ລະຫັດຜູ້ຝຶກຂອງທ່ານ
start-code-example = K7-204
start-code-note = ບໍ່ຕ້ອງໃຊ້ລະຫັດຜ່ານ. ຄູຝຶກເກັບລາຍຊື່ໄວ້ຕ່າງຫາກ.
start-code-ask = ຂຽນລະຫັດທີ່ຄູຝຶກໃຫ້ທ່ານ
start-code-known = ເຄື່ອງນີ້ຮູ້ຈັກລະຫັດນີ້. ຝຶກຕໍ່ໄດ້
start-code-new = ລະຫັດໃໝ່ໃນເຄື່ອງນີ້
start-code-missing = ກະລຸນາຂຽນລະຫັດກ່ອນ: ຕົວອັກສອນ, ຕົວເລກ ຫຼື ຂີດ 2 ຫາ 16 ຕົວ
start-code-wrong = ໃຊ້ຕົວອັກສອນ A–Z, ຕົວເລກ ຫຼື ຂີດ 2 ຫາ 16 ຕົວ
start-practise = ຝຶກກໍລະນີ
start-begin = ເລີ່ມ
start-no-scenarios = ຍັງບໍ່ມີບົດຝຶກ. ກະລຸນາຖາມຄູຝຶກ.
start-offline = ບໍ່ຕໍ່ເຄືອຂ່າຍ. ທຸກຢ່າງເກັບໄວ້ໃນເຄື່ອງນີ້.

# Settings
settings-language = ພາສາ
settings-language-note = ພາສາຂອງໂປຣແກຣມ ແລະ ບົດຝຶກ
settings-text = ຂະໜາດຕົວອັກສອນ
settings-text-note = ແຖບຂ້າງກວ້າງຂຶ້ນຕັ້ງແຕ່ 150 %
settings-contrast = ສີຕັດກັນສູງ
settings-contrast-note = ພື້ນດຳ, ຂອບຂາວ. ເອກະສານ ແລະ ແສງບໍ່ປ່ຽນ.
settings-motion = ຫຼຸດການເຄື່ອນໄຫວ
settings-motion-note = ແສງ ແລະ ໜ້າເອກະສານປ່ຽນທັນທີ
settings-window = ເຕັມຈໍ
settings-window-note = ບໍ່ມີຂອບ ແລະ ຫົວຂໍ້
settings-kept = ເກັບໄວ້ໃນເຄື່ອງນີ້, ທີ່ { $folder }

# Keys
help-title = ປຸ່ມກົດ
help-lights = ແສງ
help-tools = ເຄື່ອງມື
help-views = ໜ້າ ແລະ ມຸມມອງ
help-actions = ການກະທຳ
help-white-held = ແສງຂາວ ຂະນະກົດຄ້າງ
help-tilt = ອຽງ, ແລ້ວໃຊ້ລູກສອນ
help-loupe = ແວ່ນຂະຫຍາຍ, ແລ້ວໃຊ້ລູກສອນ ແລະ + −
help-compare = ປຽບທຽບກັບຂອງແທ້
help-open-book = ສອງໜ້າຂອງປຶ້ມທີ່ເປີດ
help-beside = ວາງເອກະສານຄຽງກັນ
help-zoom = ຂະຫຍາຍ, ຫຍໍ້
help-fit = ພໍດີກັບຈໍ
help-zone = ເຂດຕໍ່ໄປ; Shift: ເຂດກ່ອນ
help-page = ພິກໜ້າ
help-data-page = ໜ້າຂໍ້ມູນ
help-tab = ປຸ່ມຕໍ່ໄປ; Shift: ປຸ່ມກ່ອນ
help-close = ປິດ ຫຼື ຍົກເລີກ
help-note = ລູກສອນຍ້າຍໜ້າເອກະສານ, ໂຄມໄຟ, ການອຽງ ຫຼື ແວ່ນຂະຫຍາຍ ຕາມທີ່ເປີດຢູ່.
desk-flag = ໝາຍຈຸດຜິດ
desk-decide = ຕັດສິນໃຈ
