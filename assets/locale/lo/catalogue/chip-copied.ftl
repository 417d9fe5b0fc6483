# Catalogue: chip-copied
chip-copied = ຊິບທີ່ຖືກກັອບປີ້
chip-copied-title = ຊິບຖືກກັອບປີ້
chip-copied-words = ຊິບ, ກັອບປີ້, ໂຄລນ, ຢັ້ງຢືນຊິບ, aa, ca, pace-cam, rfid
chip-copied-summary = ຊິບມີຂໍ້ມູນທີ່ລັດເຊັນ ແຕ່ບໍ່ແມ່ນຊິບທີ່ລັດອອກໃຫ້.
chip-copied-why = ຂໍ້ມູນທີ່ເຊັນແລ້ວສາມາດກັອບປີ້ທຸກໄບໃສ່ຊິບອື່ນໄດ້ ແລະ ການກວດລາຍເຊັນຍັງຜ່ານ. ມີແຕ່ຊິບທີ່ຖືຄວາມລັບຂອງມັນເທົ່ານັ້ນ ທີ່ຕອບການກວດກັອບປີ້ໄດ້.
chip-copied-how = ເຄື່ອງອ່ານຊິບ: ເບິ່ງຂັ້ນ “ກວດການກັອບປີ້”. ອ່ານອີກເທື່ອກ່ອນສະຫຼຸບ. ຍັງຕ້ອງກວດໜ້າເອກະສານ.
chip-copied-mistaken = ຊິບບາງຊຸດບໍ່ມີການປ້ອງກັນການກັອບປີ້: ຂັ້ນນັ້ນບໍ່ໄດ້ກວດ ແລະ ບໍ່ບອກຫຍັງ. ການຕິດຕໍ່ບໍ່ດີອາດເຮັດໃຫ້ຂັ້ນຂາດ; ອ່ານຄັ້ງທີສອງຈະຮູ້.
chip-copied-rule = Active authentication, chip authentication ແລະ PACE-CAM ສະແດງວ່າຊິບແມ່ນອັນທີ່ໄດ້ອອກໃຫ້ (ICAO Doc 9303-11 §6).

# Observations, one for each trace: facts only
chip-copied-copy = { $mechanism }: ຊິບສະແດງບໍ່ໄດ້ວ່າມັນຖືຄວາມລັບຂອງມັນ; ຂໍ້ມູນອາດຖືກກັອບປີ້ມາຈາກຊິບອື່ນ.
