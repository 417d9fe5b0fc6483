# Catalogue: chip-signer-revoked
chip-signer-revoked = ຊິບທີ່ເຊັນດ້ວຍກະແຈທີ່ຖືກຖອນ
chip-signer-revoked-title = ຜູ້ເຊັນຂອງຊິບຖືກຖອນ
chip-signer-revoked-words = ຊິບ, ໃບຢັ້ງຢືນ, ຜູ້ເຊັນ, ds, csca, ຖອນ, crl, ລາຍການໄວ້ໃຈ, ກະແຈ
chip-signer-revoked-summary = ຊິບຖືກເຊັນດ້ວຍກະແຈທີ່ລັດຖອນການໃຊ້ແລ້ວ.
chip-signer-revoked-why = ລັດຖອນຜູ້ເຊັນເມື່ອກະແຈຖືກລັກ ຫຼື ຖືກໃຊ້ຜິດ. ຊິບທີ່ເຮັດດ້ວຍກະແຈນັ້ນຫຼັງຈາກນັ້ນ ບໍ່ແມ່ນຂອງລັດ.
chip-signer-revoked-how = ເຄື່ອງອ່ານຊິບ: ເບິ່ງຂັ້ນ “ໃບຢັ້ງຢືນ”. ມັນບອກຊື່ຜູ້ເຊັນ ແລະ ເຫດຜົນທີ່ໃຊ້ບໍ່ໄດ້.
chip-signer-revoked-mistaken = ຜູ້ເຊັນທີ່ດ່ານນີ້ບໍ່ຮູ້ຈັກ ບໍ່ແມ່ນສິ່ງໜ້າສົງໄສ: ຂັ້ນນັ້ນບໍ່ໄດ້ກວດ. ເອກະສານທີ່ອອກກ່ອນການຖອນອາດເປັນຂອງແທ້: ໃຫ້ຖາມດ່ານທີສອງ.
chip-signer-revoked-rule = ສາຍໃບຢັ້ງຢືນເຖິງໃບຂອງປະເທດ ແລະ ລາຍການຖອນ ເປັນສ່ວນໜຶ່ງຂອງການກວດ passive (ICAO Doc 9303-11 §5.1, 9303-12 §5).

# Observations, one for each trace: facts only
chip-signer-revoked-chain = { $signer } ເຊັນຊິບ; ໃບຢັ້ງຢືນນີ້ຢູ່ໃນລາຍການຖອນ.
