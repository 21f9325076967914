<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Help and keys for this screen</source>
        <translation>ความช่วยเหลือและปุ่มของหน้าจอนี้</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>ลงทะเบียนบุคคล</translation>
    </message>
    <message>
        <source>Find a person, code or manifest</source>
        <translation>ค้นหาบุคคล รหัส หรือบัญชี</translation>
    </message>
    <message>
        <source>Open the list of a field</source>
        <translation>เปิดรายการของช่อง</translation>
    </message>
    <message>
        <source>Same as the last person</source>
        <translation>เหมือนคนก่อนหน้า</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>แผงก่อนหน้า</translation>
    </message>
    <message>
        <source>Not known, declined, not asked</source>
        <translation>ไม่ทราบ ไม่ตอบ ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Next problem or open question</source>
        <translation>ปัญหาหรือคำถามค้างถัดไป</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>ปัญหาก่อนหน้า</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>เต็มจอ</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>ซ่อนหน้าจอ</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>พักการสัมภาษณ์</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Main action of this screen</source>
        <translation>คำสั่งหลักของหน้าจอนี้</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>บันทึกร่าง</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Next section or page</source>
        <translation>ส่วนหรือหน้าถัดไป</translation>
    </message>
    <message>
        <source>Previous section or page</source>
        <translation>ส่วนหรือหน้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>ปิด หรือย้อนกลับ</translation>
    </message>
    <message>
        <source>Show names for 30 seconds</source>
        <translation>แสดงชื่อ 30 วินาที</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>คนเดียวกัน</translation>
    </message>
    <message>
        <source>Different person</source>
        <translation>คนละคน</translation>
    </message>
    <message>
        <source>Note on this row</source>
        <translation>บันทึกของแถวนี้</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>กรองรายการ</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>เลือกทั้งหมดที่แสดง</translation>
    </message>
    <message>
        <source>Add to the manifest</source>
        <translation>เพิ่มเข้าบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Remove from the manifest</source>
        <translation>นำออกจากบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Take only this person</source>
        <translation>เลือกเฉพาะคนนี้</translation>
    </message>
    <message>
        <source>Take the whole family</source>
        <translation>เลือกทั้งครอบครัว</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>ทำเครื่องหมายเอง</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>เก็บค่าแรก</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>เก็บค่าที่สอง</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>เก็บทั้งสองค่า</translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation>พิมพ์ค่าอื่น</translation>
    </message>
    <message>
        <source>USB bundle</source>
        <translation>ชุดข้อมูล USB</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>โฟลเดอร์ที่ใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ฮับ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>หน้าก่อนหน้า</translation>
    </message>
    <message>
        <source>Share now, the usual way</source>
        <translation>แลกข้อมูลตอนนี้ ตามวิธีที่ใช้ประจำ</translation>
    </message>
    <message>
        <source>Mark this part as done</source>
        <translation>ทำเครื่องหมายว่าส่วนนี้เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Line %1 is not UTF-8 text. Save the file as CSV in UTF-8 and import it again.</source>
        <translation>บรรทัด %1 ไม่ใช่ข้อความ UTF-8 โปรดบันทึกไฟล์เป็น CSV แบบ UTF-8 แล้วนำเข้าใหม่</translation>
    </message>
    <message>
        <source>The first line does not name the columns. Put a header line on top, with full_name or given_name and family_name.</source>
        <translation>บรรทัดแรกไม่ได้ระบุชื่อคอลัมน์ โปรดใส่บรรทัดหัวตารางไว้บนสุด โดยมี full_name หรือ given_name กับ family_name</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Save it as CSV in UTF-8 and import that.</source>
        <translation>นี่เป็นไฟล์ตารางคำนวณ โปรดบันทึกเป็น CSV แบบ UTF-8 แล้วนำเข้าไฟล์นั้น</translation>
    </message>
    <message>
        <source>A quotation mark that is opened on line %1 is never closed.</source>
        <translation>เครื่องหมายคำพูดที่เปิดในบรรทัด %1 ไม่ได้ปิด</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ไฟล์ว่างเปล่า</translation>
    </message>
    <message>
        <source>The file is damaged or not what it should be. The store is unchanged.</source>
        <translation>ไฟล์เสียหายหรือไม่ใช่ไฟล์ที่ต้องการ ที่เก็บข้อมูลไม่เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Stopped. What was written is kept.</source>
        <translation>หยุดแล้ว ส่วนที่เขียนไปแล้วยังอยู่</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>ใช้ค่านี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>Nothing is there under this name: %1</source>
        <translation>ไม่พบสิ่งใดในชื่อนี้: %1</translation>
    </message>
    <message>
        <source>Somebody saved the record meanwhile. Try again.</source>
        <translation>มีคนอื่นบันทึกข้อมูลนี้ไปก่อน โปรดลองใหม่</translation>
    </message>
    <message>
        <source>The signed-in person may not do this, or has to wait.</source>
        <translation>ผู้ที่ลงชื่อเข้าใช้ไม่มีสิทธิ์ทำสิ่งนี้ หรือต้องรอก่อน</translation>
    </message>
    <message>
        <source>Not the right passphrase.</source>
        <translation>วลีรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back the file &quot;keys&quot; of a backup.</source>
        <translation>ไฟล์คีย์ของที่เก็บข้อมูลเสียหาย โปรดนำไฟล์ &quot;keys&quot; จากข้อมูลสำรองกลับมาใส่</translation>
    </message>
    <message>
        <source>The store is open in another program. Close it there first.</source>
        <translation>ที่เก็บข้อมูลเปิดอยู่ในโปรแกรมอื่น โปรดปิดที่นั่นก่อน</translation>
    </message>
    <message>
        <source>The store was made by a newer Homeward. Install the newer version.</source>
        <translation>ที่เก็บข้อมูลนี้สร้างด้วย Homeward รุ่นใหม่กว่า โปรดติดตั้งรุ่นใหม่</translation>
    </message>
    <message>
        <source>A part of the store does not verify. Restore a backup; &quot;export people&quot; writes out what is intact.</source>
        <translation>ที่เก็บข้อมูลบางส่วนตรวจสอบไม่ผ่าน โปรดกู้คืนจากข้อมูลสำรอง ส่วน &quot;export people&quot; จะเขียนข้อมูลที่ยังสมบูรณ์ออกมา</translation>
    </message>
    <message>
        <source>There is no store here. Make one with &quot;init&quot;.</source>
        <translation>ไม่มีที่เก็บข้อมูลที่นี่ สร้างใหม่ได้ด้วย &quot;init&quot;</translation>
    </message>
    <message>
        <source>Something is already there; nothing was changed.</source>
        <translation>มีข้อมูลอยู่ที่นั่นแล้ว ไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing was changed.</source>
        <translation>ดิสก์เต็ม โปรดเพิ่มพื้นที่ว่าง ไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>A file could not be read or written: %1</source>
        <translation>อ่านหรือเขียนไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>A font for these scripts is missing: %1</source>
        <translation>ไม่มีแบบอักษรสำหรับอักษรเหล่านี้: %1</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>เครื่องพิมพ์ไม่รับกระดาษ</translation>
    </message>
    <message>
        <source>This is not possible yet: %1</source>
        <translation>ยังทำสิ่งนี้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>A fault in Homeward: %1</source>
        <translation>ข้อผิดพลาดใน Homeward: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>วลีรหัสผ่านของ %1: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>วลีรหัสผ่านใหม่: </translation>
    </message>
    <message>
        <source>Recovery key, shown once. Print or write it down and keep it apart from the laptop:</source>
        <translation>คีย์กู้คืน แสดงเพียงครั้งเดียว โปรดพิมพ์หรือจดไว้ และเก็บแยกจากเครื่อง:</translation>
    </message>
    <message>
        <source>The option --%1 is needed.</source>
        <translation>ต้องระบุตัวเลือก --%1</translation>
    </message>
    <message>
        <source>A passphrase is needed: --passphrase-file FILE or the variable HOMEWARD_PASSPHRASE.</source>
        <translation>ต้องใช้วลีรหัสผ่าน: --passphrase-file FILE หรือตัวแปร HOMEWARD_PASSPHRASE</translation>
    </message>
    <message>
        <source>Choose who you are with --user: %1</source>
        <translation>เลือกว่าคุณคือใครด้วย --user: %1</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See homeward-cli --help</source>
        <translation>ไม่มีคำสั่ง &quot;%1&quot; โปรดดู homeward-cli --help</translation>
    </message>
    <message>
        <source>Use it so: %1</source>
        <translation>วิธีใช้: %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; run it again to go on.</source>
        <translation>หยุดแล้ว ส่วนที่อ่านไปแล้วยังอยู่ เรียกใช้อีกครั้งเพื่อทำต่อ</translation>
    </message>
    <message>
        <source>Columns that are not known and were left out: %1</source>
        <translation>คอลัมน์ที่ไม่รู้จักและไม่ได้นำเข้า: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo store is ready: %1.</source>
        <translation>ที่เก็บข้อมูลสาธิตพร้อมแล้ว: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n บัญชีเดินทาง</numerusform>
        </translation>
    </message>
    <message>
        <source>This homeward-cli was built without paper. Print from the window.</source>
        <translation>homeward-cli ชุดนี้พิมพ์เอกสารไม่ได้ โปรดพิมพ์จากหน้าต่างโปรแกรม</translation>
    </message>
    <message>
        <source>All manifests</source>
        <translation>บัญชีเดินทางทั้งหมด</translation>
    </message>
    <message>
        <source>One manifest and its people</source>
        <translation>บัญชีเดินทางหนึ่งฉบับและบุคคลในบัญชี</translation>
    </message>
    <message>
        <source>Begin a manifest</source>
        <translation>เริ่มบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Put people on it, families together</source>
        <translation>เพิ่มบุคคลเข้าบัญชี ให้ครอบครัวอยู่ด้วยกัน</translation>
    </message>
    <message>
        <source>Take people off it</source>
        <translation>นำบุคคลออกจากบัญชี</translation>
    </message>
    <message>
        <source>Give everyone a seat</source>
        <translation>จัดที่นั่งให้ทุกคน</translation>
    </message>
    <message>
        <source>What must be fixed and what to look at</source>
        <translation>สิ่งที่ต้องแก้ไขและสิ่งที่ควรดู</translation>
    </message>
    <message>
        <source>Fix the list as a numbered revision</source>
        <translation>ปิดบัญชีเป็นฉบับแก้ไขที่มีเลขกำกับ</translation>
    </message>
    <message>
        <source>Open it for the next revision</source>
        <translation>เปิดบัญชีเพื่อทำฉบับแก้ไขถัดไป</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>Write it as a PDF</source>
        <translation>เขียนเป็น PDF</translation>
    </message>
    <message>
        <source>Add the people of a CSV file</source>
        <translation>เพิ่มบุคคลจากไฟล์ CSV</translation>
    </message>
    <message>
        <source>Write everyone to a file</source>
        <translation>เขียนข้อมูลทุกคนลงไฟล์</translation>
    </message>
    <message>
        <source>Find people by name, code or document</source>
        <translation>ค้นหาบุคคลด้วยชื่อ รหัส หรือเอกสาร</translation>
    </message>
    <message>
        <source>Make a store and its first user</source>
        <translation>สร้างที่เก็บข้อมูลและผู้ใช้คนแรก</translation>
    </message>
    <message>
        <source>Fill a new store with fictional people</source>
        <translation>เติมบุคคลสมมติในที่เก็บข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Counts and state of a store</source>
        <translation>จำนวนและสถานะของที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>Read everything and see that it holds together</source>
        <translation>อ่านทั้งหมดและตรวจว่าข้อมูลครบถ้วนสอดคล้องกัน</translation>
    </message>
    <message>
        <source>Write a sealed copy, also while the store is in use</source>
        <translation>เขียนสำเนาที่เข้ารหัส ทำได้แม้ที่เก็บข้อมูลกำลังใช้งาน</translation>
    </message>
    <message>
        <source>Make the store from a backup</source>
        <translation>สร้างที่เก็บข้อมูลจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Who can unlock the store</source>
        <translation>ใครปลดล็อกที่เก็บข้อมูลได้บ้าง</translation>
    </message>
    <message>
        <source>Let another person unlock the store</source>
        <translation>ให้อีกคนปลดล็อกที่เก็บข้อมูลได้</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>เปลี่ยนวลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: its check characters do not fit. Compare it with the sheet, character by character.</source>
        <translation>พิมพ์คีย์กู้คืนผิด อักขระตรวจสอบไม่ตรง เทียบกับใบกู้คืนทีละตัว</translation>
    </message>
    <message>
        <source>This recovery key is of another store.</source>
        <translation>คีย์กู้คืนนี้เป็นของที่เก็บข้อมูลอื่น</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>ใครเปลี่ยนอะไร เมื่อใด</translation>
    </message>
    <message>
        <source>See that no change was altered or taken out</source>
        <translation>ตรวจว่าไม่มีการเปลี่ยนแปลงใดถูกแก้ไขหรือนำออก</translation>
    </message>
    <message>
        <source>Write who changed what, and when, to a file</source>
        <translation>เขียนว่าใครเปลี่ยนอะไร เมื่อใด ลงไฟล์</translation>
    </message>
    <message>
        <source>Write its people to a file</source>
        <translation>เขียนรายชื่อบุคคลในบัญชีลงไฟล์</translation>
    </message>
    <message>
        <source>The same as manifest export</source>
        <translation>เหมือนกับ manifest export</translation>
    </message>
    <message>
        <source>Set a new passphrase with the recovery key</source>
        <translation>ตั้งวลีรหัสผ่านใหม่ด้วยคีย์กู้คืน</translation>
    </message>
    <message>
        <source>Somebody may no longer unlock the store</source>
        <translation>ไม่ให้ผู้ใช้นี้ปลดล็อกที่เก็บข้อมูลอีก</translation>
    </message>
    <message>
        <source>Group %1 of the code is not right.</source>
        <translation>ชุดที่ %1 ของรหัสไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The other side did not answer. Nothing was lost; try again later.</source>
        <translation>อีกฝั่งไม่ตอบ ไม่มีข้อมูลใดสูญหาย ลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>This store waits to join a group: see device request and device join.</source>
        <translation>ที่เก็บข้อมูลนี้รอเข้ากลุ่ม: ดู device request และ device join</translation>
    </message>
    <message>
        <source>This was not made by a laptop of this group. Nothing was read.</source>
        <translation>สิ่งนี้ไม่ได้สร้างโดยแล็ปท็อปของกลุ่มนี้ ไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>The words do not agree. Look at both laptops again; when they still differ, the file is not the one that was made. Nothing was changed.</source>
        <translation>คำไม่ตรงกัน ดูแล็ปท็อปทั้งสองเครื่องอีกครั้ง ถ้ายังไม่ตรงกัน แสดงว่าไฟล์นี้ไม่ใช่ไฟล์ที่สร้างไว้ ไม่มีสิ่งใดถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Carry the file to a laptop of the group and say these six words there.</source>
        <translation>นำไฟล์ไปที่แล็ปท็อปของกลุ่ม และบอกคำหกคำนี้ที่นั่น</translation>
    </message>
    <message>
        <source>Carry the file back to the new laptop and say these six words there.</source>
        <translation>นำไฟล์กลับไปที่แล็ปท็อปเครื่องใหม่ และบอกคำหกคำนี้ที่นั่น</translation>
    </message>
    <message>
        <source>What two laptops changed and nobody decided yet</source>
        <translation>สิ่งที่แล็ปท็อปสองเครื่องแก้ไขซ้อนกันและยังไม่มีใครตัดสิน</translation>
    </message>
    <message>
        <source>Keep one value of what two laptops changed</source>
        <translation>เก็บค่าหนึ่งจากสิ่งที่แล็ปท็อปสองเครื่องแก้ไขซ้อนกัน</translation>
    </message>
    <message>
        <source>On a new laptop: ask to be let into a group</source>
        <translation>บนแล็ปท็อปเครื่องใหม่: ขอเข้ากลุ่ม</translation>
    </message>
    <message>
        <source>Let the laptop that asks into the group</source>
        <translation>รับแล็ปท็อปที่ขอเข้ากลุ่ม</translation>
    </message>
    <message>
        <source>On a new laptop: take what lets it in</source>
        <translation>บนแล็ปท็อปเครื่องใหม่: รับไฟล์ที่ให้เข้ากลุ่มได้</translation>
    </message>
    <message>
        <source>Laptops of the group</source>
        <translation>แล็ปท็อปของกลุ่ม</translation>
    </message>
    <message>
        <source>Trust a laptop no longer, for good</source>
        <translation>เลิกเชื่อถือแล็ปท็อปเครื่องหนึ่งอย่างถาวร</translation>
    </message>
    <message>
        <source>Destroy what is known of a person, here and on every laptop that hears of it</source>
        <translation>ทำลายข้อมูลทั้งหมดของบุคคลหนึ่ง ทั้งที่นี่และบนแล็ปท็อปทุกเครื่องที่ได้รับแจ้ง</translation>
    </message>
    <message>
        <source>Write one file with what the others lack</source>
        <translation>เขียนไฟล์เดียวที่มีสิ่งที่เครื่องอื่นยังขาด</translation>
    </message>
    <message>
        <source>Read a bundle another laptop wrote</source>
        <translation>อ่านชุดข้อมูลที่แล็ปท็อปเครื่องอื่นเขียน</translation>
    </message>
    <message>
        <source>Read and write the bundles on a site stick</source>
        <translation>อ่านและเขียนชุดข้อมูลบนแฟลชไดรฟ์ของศูนย์</translation>
    </message>
    <message>
        <source>Share through a folder all laptops reach</source>
        <translation>แลกข้อมูลผ่านโฟลเดอร์ที่แล็ปท็อปทุกเครื่องเข้าถึงได้</translation>
    </message>
    <message>
        <source>Share through a PostgreSQL hub</source>
        <translation>แลกข้อมูลผ่านฮับ PostgreSQL</translation>
    </message>
    <message>
        <source>Make the tables and rights of a hub</source>
        <translation>สร้างตารางและสิทธิ์ของฮับ</translation>
    </message>
    <message>
        <source>Let a laptop of this group into the hub</source>
        <translation>ให้แล็ปท็อปของกลุ่มนี้เข้าฮับได้</translation>
    </message>
    <message>
        <source>Shut a login out of the hub</source>
        <translation>ปิดไม่ให้บัญชีเข้าใช้หนึ่งเข้าฮับ</translation>
    </message>
    <message>
        <source>The laptops of the group and what is not shared yet</source>
        <translation>แล็ปท็อปของกลุ่มและสิ่งที่ยังไม่ได้แลก</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>ไม่รวม %1: %2</translation>
    </message>
    <message>
        <source>%1 is a code only, as decided here.</source>
        <translation>%1 เป็นรหัสเท่านั้น ตามที่ตัดสินใจไว้ที่นี่</translation>
    </message>
    <message>
        <source>%1 is a code only: %2.</source>
        <translation>%1 เป็นรหัสเท่านั้น: %2</translation>
    </message>
    <message>
        <source>Read machine readable zones, parted by empty lines</source>
        <translation>อ่านแถบข้อมูลที่เครื่องอ่านได้ คั่นด้วยบรรทัดว่าง</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This value cannot be used. Check what you typed, then try again.</source>
        <translation>ใช้ค่านี้ไม่ได้ โปรดตรวจสิ่งที่พิมพ์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>This is not on this laptop. It may be archived, or not shared yet.</source>
        <translation>ไม่มีข้อมูลนี้ในเครื่องนี้ อาจเก็บเข้าคลังแล้ว หรือยังไม่ได้ซิงก์มา</translation>
    </message>
    <message>
        <source>Someone else saved this record meanwhile. Nothing is lost. Open it again to see both.</source>
        <translation>มีคนอื่นบันทึกข้อมูลนี้ไปก่อน ไม่มีสิ่งใดสูญหาย เปิดอีกครั้งเพื่อดูทั้งสองแบบ</translation>
    </message>
    <message>
        <source>Your role cannot do this. Ask a supervisor.</source>
        <translation>บทบาทของคุณทำสิ่งนี้ไม่ได้ โปรดแจ้งหัวหน้า</translation>
    </message>
    <message>
        <source>Not the right passphrase. Try again.</source>
        <translation>วลีรหัสผ่านไม่ถูกต้อง โปรดลองใหม่</translation>
    </message>
    <message>
        <source>The key file of this laptop was changed or damaged. Restore it from a backup, or use the recovery sheet.</source>
        <translation>ไฟล์คีย์ของเครื่องนี้ถูกเปลี่ยนหรือเสียหาย โปรดกู้คืนจากข้อมูลสำรอง หรือใช้ใบกู้คืน</translation>
    </message>
    <message>
        <source>Another Homeward window is using these records. Close it, then try again.</source>
        <translation>หน้าต่าง Homeward อื่นกำลังใช้ข้อมูลนี้อยู่ โปรดปิดหน้าต่างนั้นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>These records were made by a newer Homeward. Nothing was changed. Update this laptop.</source>
        <translation>ข้อมูลนี้สร้างด้วย Homeward รุ่นใหม่กว่า ไม่มีการเปลี่ยนแปลงใดๆ โปรดอัปเดตเครื่องนี้</translation>
    </message>
    <message>
        <source>A part of the saved records cannot be read. Nothing was changed. Restore the last backup, or let another laptop share with this one.</source>
        <translation>อ่านข้อมูลที่บันทึกไว้บางส่วนไม่ได้ ไม่มีการเปลี่ยนแปลงใดๆ โปรดกู้คืนจากข้อมูลสำรองล่าสุด หรือให้อีกเครื่องซิงก์กับเครื่องนี้</translation>
    </message>
    <message>
        <source>There are no records in this place. Choose another folder, or set up this laptop.</source>
        <translation>ไม่มีข้อมูลในตำแหน่งนี้ โปรดเลือกโฟลเดอร์อื่น หรือตั้งค่าเครื่องนี้</translation>
    </message>
    <message>
        <source>There are already records in this place, and they were kept. Choose an empty folder.</source>
        <translation>มีข้อมูลอยู่ในตำแหน่งนี้แล้วและยังอยู่ครบ โปรดเลือกโฟลเดอร์ว่าง</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space, or use a stick, then try again.</source>
        <translation>ดิสก์เต็ม สิ่งที่บันทึกไว้ก่อนหน้ายังปลอดภัย โปรดเพิ่มพื้นที่ว่าง หรือใช้แฟลชไดรฟ์ แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The disk or stick did not answer. What was saved before is safe. Check that it is plugged in, then try again.</source>
        <translation>ดิสก์หรือแฟลชไดรฟ์ไม่ตอบสนอง สิ่งที่บันทึกไว้ก่อนหน้ายังปลอดภัย โปรดตรวจว่าเสียบอยู่แล้วลองใหม่</translation>
    </message>
    <message>
        <source>This file is not complete, or not what it says it is. Nothing was read from it. Ask for a new copy.</source>
        <translation>ไฟล์นี้ไม่ครบถ้วน หรือไม่ใช่ไฟล์ตามที่ระบุ ไม่ได้อ่านข้อมูลใดจากไฟล์ โปรดขอสำเนาใหม่</translation>
    </message>
    <message>
        <source>This laptop cannot draw all letters. Missing: %1. Ask an admin to install the fonts.</source>
        <translation>เครื่องนี้แสดงตัวอักษรได้ไม่ครบ ขาด: %1 โปรดแจ้งผู้ดูแลให้ติดตั้งแบบอักษร</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check cable and paper, then print again.</source>
        <translation>เครื่องพิมพ์ไม่รับหน้านี้ โปรดตรวจสายและกระดาษแล้วพิมพ์ใหม่</translation>
    </message>
    <message>
        <source>A travel rule stops this. See the checks for what to fix first.</source>
        <translation>กฎการเดินทางไม่อนุญาตให้ทำสิ่งนี้ ดูรายการตรวจว่าต้องแก้ไขอะไรก่อน</translation>
    </message>
    <message>
        <source>Homeward met a fault of its own. What was saved is safe. Close Homeward, open it again, and tell an admin.</source>
        <translation>Homeward เกิดข้อผิดพลาดภายใน สิ่งที่บันทึกไว้ยังปลอดภัย โปรดปิด Homeward เปิดใหม่ และแจ้งผู้ดูแล</translation>
    </message>
    <message>
        <source>The other side did not answer. Nothing was lost. Try again when the line or the stick is back.</source>
        <translation>อีกฝั่งไม่ตอบ ไม่มีข้อมูลใดสูญหาย ลองใหม่เมื่อสัญญาณหรือแฟลชไดรฟ์กลับมา</translation>
    </message>
    <message>
        <source>This laptop does not belong to a group yet. Nothing can be saved until it has joined one.</source>
        <translation>แล็ปท็อปนี้ยังไม่ได้อยู่ในกลุ่มใด ยังบันทึกข้อมูลไม่ได้จนกว่าจะเข้ากลุ่ม</translation>
    </message>
    <message>
        <source>This bundle was not made by a laptop we trust. Nothing was read.</source>
        <translation>ชุดข้อมูลนี้ไม่ได้สร้างโดยแล็ปท็อปที่เราเชื่อถือ ไม่ได้อ่านข้อมูลใด</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Write down the driver and the number plate</source>
        <translation>ระบุพนักงานขับรถและป้ายทะเบียน</translation>
    </message>
    <message>
        <source>Write down the driver</source>
        <translation>ระบุพนักงานขับรถ</translation>
    </message>
    <message>
        <source>Write down the number plate</source>
        <translation>ระบุป้ายทะเบียน</translation>
    </message>
    <message>
        <source>also on %1, %2</source>
        <translation>อยู่ใน %1, %2 ด้วย</translation>
    </message>
    <message>
        <source>no guardian on this vehicle</source>
        <translation>ไม่มีผู้ปกครองในยานพาหนะนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are seats</source>
        <translation>
            <numerusform>เกินจำนวนที่นั่ง %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on this list yet</source>
        <translation>ยังไม่มีใครในบัญชีนี้</translation>
    </message>
    <message>
        <source>both in seat %1</source>
        <translation>ใช้ที่นั่ง %1 ทั้งสองคน</translation>
    </message>
    <message>
        <source>no travel document</source>
        <translation>ไม่มีเอกสารเดินทาง</translation>
    </message>
    <message>
        <source>not asked about sharing with the receiving office</source>
        <translation>ยังไม่ได้ถามเรื่องการให้ข้อมูลแก่หน่วยงานที่รับตัว</translation>
    </message>
    <message>
        <source>medical need, and no escort is named</source>
        <translation>ต้องการการแพทย์ แต่ยังไม่ได้ระบุผู้ดูแลการเดินทาง</translation>
    </message>
    <message numerus="yes">
        <source>%n of the family not on this list</source>
        <translation>
            <numerusform>สมาชิกครอบครัว %n คนไม่อยู่ในบัญชีนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>age not known, may be a child</source>
        <translation>ไม่ทราบอายุ อาจเป็นเด็ก</translation>
    </message>
    <message>
        <source>not interviewed yet</source>
        <translation>ยังไม่ได้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>อยู่ใน %1 ด้วย</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translation>ไม่มีผู้ปกครอง</translation>
    </message>
    <message>
        <source>Same seat</source>
        <translation>ที่นั่งซ้ำกัน</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>ไม่มีเอกสาร</translation>
    </message>
    <message>
        <source>Ask about sharing</source>
        <translation>ถามเรื่องการให้ข้อมูล</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>การแพทย์</translation>
    </message>
    <message>
        <source>Family split</source>
        <translation>ครอบครัวแยกกัน</translation>
    </message>
    <message>
        <source>Age?</source>
        <translation>อายุ?</translation>
    </message>
    <message>
        <source>not to travel on one vehicle</source>
        <translation>ไม่ให้เดินทางในรถคันเดียวกัน</translation>
    </message>
    <message>
        <source>not to %1 before a supervisor has looked at it</source>
        <extracomment>%1 is a country</extracomment>
        <translation>ไม่ให้ไป %1 ก่อนที่หัวหน้างานจะตรวจดู</translation>
    </message>
    <message>
        <source>named on a finalised list, but no longer agrees to be</source>
        <translation>มีชื่อในรายชื่อผู้โดยสารที่ปิดแล้ว แต่ไม่ยินยอมให้ใส่ชื่ออีกต่อไป</translation>
    </message>
    <message numerus="yes">
        <source>asked to travel with %n not on this list</source>
        <translation>
            <numerusform>ขอเดินทางกับอีก %n คนที่ไม่อยู่ในรายชื่อนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>แยกจากกัน</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>ถามหัวหน้างาน</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>ถอนความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>ไม่ให้อยู่ด้วยกัน</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A date: %1 day, %2 name of the month, %3 year.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date without a day: %1 name of the month, %2 year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>A date without a year: %1 day, %2 name of the month.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ประมาณ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s), said on %1</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n ปี แจ้งเมื่อ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>ไม่ถึง 1 ปี</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n ปี</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>ประมาณ %n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>ไม่ถึง 1 นาที</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>%1 is &quot;2 h&quot;, %2 is &quot;40 min&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 is &quot;11 Sep 1997&quot;, %2 &quot;10 Sep 1998&quot;.</extracomment>
        <translation>%1 ไป %2</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Keys of this screen</source>
        <translation>ปุ่มของหน้าจอนี้</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>ติดต่อใคร</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>ลงทะเบียนบุคคล</translation>
    </message>
    <message>
        <source>Press F2. Enter goes to the next field. F7 says not known, declined or not asked. Ctrl+Enter saves and starts the next person. A draft is kept all the time.</source>
        <translation>กด F2 ปุ่ม Enter ไปช่องถัดไป F7 คือไม่ทราบ ไม่ตอบ หรือยังไม่ได้ถาม Ctrl+Enter บันทึกและเริ่มคนถัดไป ระบบเก็บร่างไว้ตลอดเวลา</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>ค้นหาบุคคล</translation>
    </message>
    <message>
        <source>Press F3 and type a name in any script, a code or a document number. Enter opens the first match.</source>
        <translation>กด F3 แล้วพิมพ์ชื่อในอักษรใดก็ได้ รหัส หรือเลขที่เอกสาร ปุ่ม Enter เปิดรายการแรกที่ตรงกัน</translation>
    </message>
    <message>
        <source>Put people on a bus</source>
        <translation>จัดคนขึ้นรถ</translation>
    </message>
    <message>
        <source>Open Manifests, choose or make a manifest, and move people with Insert and Delete. Families stay together. The checks say what has to be solved before it is finalised.</source>
        <translation>เปิดบัญชีเดินทาง เลือกหรือสร้างบัญชี แล้วย้ายบุคคลด้วย Insert และ Delete ครอบครัวจะอยู่ด้วยกัน รายการตรวจจะบอกสิ่งที่ต้องแก้ไขก่อนปิดบัญชี</translation>
    </message>
    <message>
        <source>Leave the laptop for a moment</source>
        <translation>ลุกจากเครื่องชั่วครู่</translation>
    </message>
    <message>
        <source>F12 hides the screen at once, any key and your passphrase bring it back. Ctrl+L locks. Unfinished work is saved first.</source>
        <translation>F12 ซ่อนหน้าจอทันที กดปุ่มใดก็ได้แล้วใส่วลีรหัสผ่านเพื่อกลับมา Ctrl+L ล็อกเครื่อง งานที่ยังไม่เสร็จจะบันทึกไว้ก่อน</translation>
    </message>
    <message>
        <source>Keep the records safe</source>
        <translation>เก็บข้อมูลให้ปลอดภัย</translation>
    </message>
    <message>
        <source>They are only on this laptop. Make a backup on a stick each day and keep it apart from the laptop.</source>
        <translation>ข้อมูลอยู่ในเครื่องนี้เท่านั้น โปรดสำรองข้อมูลลงแฟลชไดรฟ์ทุกวันและเก็บแยกจากเครื่อง</translation>
    </message>
    <message>
        <source>Ask the supervisor of your site. A passphrase is never needed to help you: tell it to nobody.</source>
        <translation>สอบถามหัวหน้าของศูนย์ของคุณ การช่วยเหลือคุณไม่ต้องใช้วลีรหัสผ่าน อย่าบอกให้ใครทราบ</translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message>
        <source>%1, rev %2</source>
        <translation>%1 ฉบับแก้ไขที่ %2</translation>
    </message>
    <message>
        <source>Leaves %1 %2</source>
        <translation>ออกเดินทาง %1 %2</translation>
    </message>
    <message>
        <source>No time of departure yet</source>
        <translation>ยังไม่มีเวลาออกเดินทาง</translation>
    </message>
    <message>
        <source>plate %1</source>
        <translation>ทะเบียน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>ชาย %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>หญิง %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>อื่นๆ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under 18</source>
        <translation>
            <numerusform>ต่ำกว่า 18 ปี %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families kept together</source>
        <translation>
            <numerusform>%n ครอบครัวอยู่ด้วยกัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print as code only, at their choice or because nobody asked them.</source>
        <translation>
            <numerusform>%n คนพิมพ์เฉพาะรหัส เพราะเลือกเองหรือยังไม่มีใครถาม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at stay open.</source>
        <translation>
            <numerusform>ยังมีสิ่งที่ควรดูค้างอยู่ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>This becomes revision %1 and replaces revision %2. Printed copies of revision %2 no longer count.</source>
        <translation>ฉบับนี้จะเป็นฉบับแก้ไขที่ %1 และใช้แทนฉบับแก้ไขที่ %2 สำเนาที่พิมพ์จากฉบับแก้ไขที่ %2 ใช้ไม่ได้อีก</translation>
    </message>
    <message>
        <source>This becomes revision %1.</source>
        <translation>ฉบับนี้จะเป็นฉบับแก้ไขที่ %1</translation>
    </message>
    <message>
        <source>The list can then be printed. To change it, open it again: that makes the next revision.</source>
        <translation>จากนั้นจึงพิมพ์บัญชีได้ หากต้องการเปลี่ยน ให้เปิดบัญชีอีกครั้ง ซึ่งจะเป็นฉบับแก้ไขถัดไป</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>The clock of this laptop is behind the last change.</source>
        <translation>นาฬิกาของเครื่องนี้ช้ากว่าการเปลี่ยนแปลงล่าสุด</translation>
    </message>
    <message>
        <source>This is an older copy of the records.</source>
        <translation>นี่เป็นสำเนาข้อมูลชุดเก่า</translation>
    </message>
    <message>
        <source>The file that proves the records are complete is gone.</source>
        <translation>ไฟล์ที่ยืนยันว่าข้อมูลครบถ้วนหายไป</translation>
    </message>
    <message>
        <source>The swap space of this laptop is not encrypted.</source>
        <translation>พื้นที่สวอปของเครื่องนี้ไม่ได้เข้ารหัส</translation>
    </message>
    <message>
        <source>Set date and time of the laptop. What you save now keeps its order all the same.</source>
        <translation>โปรดตั้งวันที่และเวลาของเครื่อง สิ่งที่บันทึกตอนนี้ยังคงเรียงลำดับถูกต้อง</translation>
    </message>
    <message>
        <source>It was restored from a backup, and later changes were made once on this laptop. Tell a supervisor before you go on.</source>
        <translation>ข้อมูลนี้กู้คืนจากข้อมูลสำรอง และเครื่องนี้เคยมีการเปลี่ยนแปลงหลังจากนั้น โปรดแจ้งหัวหน้าก่อนทำต่อ</translation>
    </message>
    <message>
        <source>It is written anew. Tell a supervisor, who can compare with the last backup.</source>
        <translation>ระบบเขียนไฟล์ขึ้นใหม่แล้ว โปรดแจ้งหัวหน้าให้เทียบกับข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>What is on the screen may reach the disk unsealed. Ask for encrypted swap.</source>
        <translation>สิ่งที่อยู่บนหน้าจออาจถูกเขียนลงดิสก์โดยไม่เข้ารหัส โปรดขอให้เข้ารหัสสวอป</translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Register</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>การรับตัว</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>บัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>ซ้ำกัน</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ข้อมูลขัดกัน</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ซิงก์</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>ผู้ดูแล</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>บันทึกข้อมูล</translation>
    </message>
</context>
<context>
    <name>PartialDateEdit</name>
    <message>
        <source>There is no day %1.</source>
        <translation>ไม่มีวันที่ %1</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <extracomment>%1 is a day, %2 the name of a month: &quot;There is no 31 February.&quot;</extracomment>
        <translation>ไม่มีวันที่ %1 %2</translation>
    </message>
    <message>
        <source>Month: 1 to 12, or the first letters of its name.</source>
        <translation>เดือน: 1 ถึง 12 หรืออักษรต้นของชื่อเดือน</translation>
    </message>
    <message>
        <source>Add the month, or leave the day empty.</source>
        <translation>ใส่เดือน หรือเว้นวันว่างไว้</translation>
    </message>
    <message>
        <source>Add the year, or type a for an age.</source>
        <translation>ใส่ปี หรือพิมพ์ a เพื่อใส่อายุ</translation>
    </message>
    <message>
        <source>Type the year with 4 digits.</source>
        <translation>พิมพ์ปี ค.ศ. 4 หลัก</translation>
    </message>
    <message>
        <source>An age from 0 to 130.</source>
        <translation>อายุ 0 ถึง 130 ปี</translation>
    </message>
    <message>
        <source>This date is still to come. Check the year.</source>
        <translation>วันที่นี้ยังมาไม่ถึง โปรดตรวจปี</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ใบกู้คืน</translation>
    </message>
    <message>
        <source>%1, made on %2</source>
        <translation>%1 จัดทำเมื่อ %2</translation>
    </message>
    <message>
        <source>Who holds this sheet can open the store of this laptop. Keep it apart from the laptop, in a closed envelope, and do not photograph it.</source>
        <translation>ผู้ที่ถือใบนี้เปิดที่เก็บข้อมูลของเครื่องนี้ได้ โปรดเก็บแยกจากเครื่องในซองปิดผนึก และอย่าถ่ายภาพ</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Registration</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>เจ้าหน้าที่ดูแล</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>หัวหน้า</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Working</source>
        <translation>กำลังทำงาน</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>this laptop</source>
        <translation>แล็ปท็อปนี้</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the letters of a laptop, %2 what it is used for: &quot;KTB, registration&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>เครื่อง %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>%1, USB</source>
        <translation>%1, USB</translation>
    </message>
    <message>
        <source>%1, shared folder</source>
        <translation>%1, โฟลเดอร์ร่วม</translation>
    </message>
    <message>
        <source>%1, hub</source>
        <translation>%1, ฮับ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>ไม่เชื่อถือแล้ว</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>ยังไม่เคยได้ข้อมูล</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>นาฬิกาไม่ตรง</translation>
    </message>
    <message>
        <source>Ask for a new bundle</source>
        <translation>ขอชุดข้อมูลใหม่</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>ยังมีให้อ่านอีก</translation>
    </message>
    <message>
        <source>Lacks ours</source>
        <translation>ยังขาดข้อมูลของเรา</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>ข้อมูลล่าสุด</translation>
    </message>
    <message>
        <source>USB bundle</source>
        <translation>ชุดข้อมูล USB</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>โฟลเดอร์ที่ใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ฮับ</translation>
    </message>
    <message numerus="yes">
        <source>%n records are only on this laptop.</source>
        <translation>
            <numerusform>%n บันทึกอยู่บนแล็ปท็อปนี้เท่านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync %1.</source>
        <translation>แลกข้อมูลล่าสุด %1</translation>
    </message>
    <message>
        <source>Not shared yet.</source>
        <translation>ยังไม่ได้แลกข้อมูล</translation>
    </message>
    <message>
        <source>Everything here is shared</source>
        <translation>ทุกอย่างที่นี่แลกแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n records not yet shared</source>
        <translation>
            <numerusform>%n บันทึกยังไม่ได้แลก</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 &quot;Last sync 11:40.&quot;, %2 &quot;38 records not yet shared&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The clock of laptop %1 is %2 ahead of ours.</source>
        <translation>นาฬิกาของแล็ปท็อป %1 เร็วกว่าของเรา %2</translation>
    </message>
    <message>
        <source>The clock of laptop %1 is %2 behind ours.</source>
        <translation>นาฬิกาของแล็ปท็อป %1 ช้ากว่าของเรา %2</translation>
    </message>
    <message>
        <source>Nothing is lost. Look which of the two is wrong and set it.</source>
        <translation>ไม่มีข้อมูลใดสูญหาย ดูว่าเครื่องไหนเวลาผิดแล้วตั้งให้ถูก</translation>
    </message>
    <message>
        <source>Laptop %1 has not shared yet.</source>
        <translation>แล็ปท็อป %1 ยังไม่ได้แลกข้อมูล</translation>
    </message>
    <message>
        <source>What is registered on it is only there. Carry the stick to it next.</source>
        <translation>สิ่งที่ลงทะเบียนบนเครื่องนั้นอยู่ที่นั่นเท่านั้น นำแฟลชไดรฟ์ไปที่เครื่องนั้นเป็นลำดับต่อไป</translation>
    </message>
    <message>
        <source>Laptop %1 has not shared for %2.</source>
        <translation>แล็ปท็อป %1 ไม่ได้แลกข้อมูลมา %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of its changes are not here. Carry the stick to it next.</source>
        <translation>
            <numerusform>การแก้ไข %n รายการของเครื่องนั้นยังไม่อยู่ที่นี่ นำแฟลชไดรฟ์ไปที่เครื่องนั้นเป็นลำดับต่อไป</numerusform>
        </translation>
    </message>
    <message>
        <source>What it wrote since is only there. Carry the stick to it next.</source>
        <translation>สิ่งที่เครื่องนั้นเขียนหลังจากนั้นอยู่ที่นั่นเท่านั้น นำแฟลชไดรฟ์ไปที่เครื่องนั้นเป็นลำดับต่อไป</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept apart and not used.</source>
        <translation>
            <numerusform>การแก้ไข %n รายการถูกแยกเก็บไว้และไม่ได้ใช้</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from a laptop we do not trust, or were altered on the way.</source>
        <translation>มาจากแล็ปท็อปที่เราไม่เชื่อถือ หรือถูกดัดแปลงระหว่างทาง</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for others they build on.</source>
        <translation>
            <numerusform>การแก้ไข %n รายการรอรายการอื่นที่ต้องมีก่อน</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and read as soon as the rest comes.</source>
        <translation>เก็บไว้แล้ว และจะอ่านทันทีที่ส่วนที่เหลือมาถึง</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>What was read is kept. Start again to go on from here.</source>
        <translation>สิ่งที่อ่านแล้วยังเก็บไว้ เริ่มใหม่เพื่อทำต่อจากจุดนี้</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>ฮับไม่ตอบ</translation>
    </message>
    <message>
        <source>That is normal without internet. Nothing was lost. Use the stick meanwhile.</source>
        <translation>เป็นเรื่องปกติเมื่อไม่มีอินเทอร์เน็ต ไม่มีข้อมูลใดสูญหาย ใช้แฟลชไดรฟ์ไปก่อน</translation>
    </message>
    <message>
        <source>The shared folder is not there.</source>
        <translation>ไม่พบโฟลเดอร์ร่วม</translation>
    </message>
    <message>
        <source>Nothing was lost. Look whether the network or the other laptop is on.</source>
        <translation>ไม่มีข้อมูลใดสูญหาย ดูว่าเครือข่ายหรือแล็ปท็อปอีกเครื่องเปิดอยู่หรือไม่</translation>
    </message>
    <message>
        <source>The stick is gone.</source>
        <translation>ไม่พบแฟลชไดรฟ์แล้ว</translation>
    </message>
    <message>
        <source>What was read is kept. Put it in again and start again.</source>
        <translation>สิ่งที่อ่านแล้วยังเก็บไว้ เสียบใหม่แล้วเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>The stick was pulled out, or does not answer.</source>
        <translation>แฟลชไดรฟ์ถูกดึงออก หรือไม่ตอบ</translation>
    </message>
    <message>
        <source>The way to the others was cut.</source>
        <translation>การเชื่อมต่อไปยังเครื่องอื่นขาดไป</translation>
    </message>
    <message>
        <source>There is no room left.</source>
        <translation>ไม่มีพื้นที่เหลือ</translation>
    </message>
    <message>
        <source>What was read is kept. Free some space on the stick or on this laptop.</source>
        <translation>สิ่งที่อ่านแล้วยังเก็บไว้ เพิ่มพื้นที่ว่างบนแฟลชไดรฟ์หรือบนแล็ปท็อปนี้</translation>
    </message>
    <message>
        <source>What was read is kept. Free some space, then start again.</source>
        <translation>สิ่งที่อ่านแล้วยังเก็บไว้ เพิ่มพื้นที่ว่าง แล้วเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>This bundle was not made by a laptop we trust.</source>
        <translation>ชุดข้อมูลนี้ไม่ได้สร้างโดยแล็ปท็อปที่เราเชื่อถือ</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>ไม่ได้อ่านข้อมูลใด</translation>
    </message>
    <message>
        <source>A part of it is damaged.</source>
        <translation>ส่วนหนึ่งของชุดข้อมูลเสียหาย</translation>
    </message>
    <message>
        <source>Nothing of that part was used. Ask the other laptop for a new bundle.</source>
        <translation>ไม่ได้ใช้สิ่งใดจากส่วนนั้น ขอชุดข้อมูลใหม่จากแล็ปท็อปอีกเครื่อง</translation>
    </message>
    <message>
        <source>The others use a newer Homeward.</source>
        <translation>เครื่องอื่นใช้ Homeward รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this laptop, then share again.</source>
        <translation>ไม่มีสิ่งใดถูกเปลี่ยน อัปเดตแล็ปท็อปนี้ แล้วแลกข้อมูลอีกครั้ง</translation>
    </message>
    <message>
        <source>Sharing stopped.</source>
        <translation>การแลกข้อมูลหยุดลง</translation>
    </message>
    <message>
        <source>Two copies of one laptop were at work.</source>
        <translation>มีสำเนาของแล็ปท็อปเครื่องเดียวกันทำงานอยู่สองชุด</translation>
    </message>
    <message>
        <source>What both wrote was kept. Find the laptop that was copied, and use one of them only.</source>
        <translation>สิ่งที่ทั้งสองเขียนยังเก็บไว้ หาแล็ปท็อปที่ถูกคัดลอก แล้วใช้เพียงเครื่องเดียว</translation>
    </message>
    <message>
        <source>An older copy of this laptop was put back.</source>
        <translation>มีการนำสำเนาเก่าของแล็ปท็อปนี้กลับมาใช้</translation>
    </message>
    <message>
        <source>The others knew more of it than it does. What they had was read again, and this laptop goes on under a new number.</source>
        <translation>เครื่องอื่นมีข้อมูลของแล็ปท็อปนี้มากกว่าที่ตัวเครื่องมี จึงอ่านข้อมูลเหล่านั้นกลับมา และแล็ปท็อปนี้ทำงานต่อด้วยหมายเลขใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n parts came from a laptop we do not trust.</source>
        <translation>
            <numerusform>%n ส่วนมาจากแล็ปท็อปที่เราไม่เชื่อถือ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them was used.</source>
        <translation>ไม่ได้ใช้สิ่งใดจากส่วนเหล่านั้น</translation>
    </message>
    <message>
        <source>The clock of this laptop is %1 off.</source>
        <translation>นาฬิกาของแล็ปท็อปนี้คลาดเคลื่อน %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Set the clock, so that times on paper are right.</source>
        <translation>ไม่มีข้อมูลใดสูญหาย ตั้งนาฬิกา เพื่อให้เวลาบนเอกสารถูกต้อง</translation>
    </message>
    <message>
        <source>A laptop with the same changes shows something else.</source>
        <translation>แล็ปท็อปที่มีการแก้ไขเดียวกันแสดงข้อมูลต่างออกไป</translation>
    </message>
    <message>
        <source>Nothing is lost. Tell an admin, who can check both stores.</source>
        <translation>ไม่มีข้อมูลใดสูญหาย แจ้งผู้ดูแลระบบ ซึ่งตรวจที่เก็บข้อมูลทั้งสองได้</translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed on two laptops.</source>
        <translation>
            <numerusform>%n บันทึกถูกแก้ไขซ้อนกันบนแล็ปท็อปสองเครื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what to keep when there is time.</source>
        <translation>ไม่มีข้อมูลใดหายไป เลือกสิ่งที่จะเก็บไว้เมื่อมีเวลา</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>ติดต่อไม่ได้</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>ไม่เชื่อถือ</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>ที่ว่างไม่พอ</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>nobody of these yet</source>
        <translation>ยังไม่มีใครในกลุ่มนี้</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>ไม่มีกลุ่มที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Reception group %1, started %2</source>
        <translation>กลุ่มรับตัว %1 เริ่ม %2</translation>
    </message>
    <message>
        <source>everyone so far</source>
        <translation>ทุกคนจนถึงตอนนี้</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>of about %n expected</source>
        <translation>
            <numerusform>จากที่คาดไว้ประมาณ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>%n in the queue</source>
        <translation>อยู่ในคิว %n คน</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>สัมภาษณ์แล้ว</translation>
    </message>
    <message>
        <source>%n waiting</source>
        <translation>รออยู่ %n คน</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>%n not on a manifest yet</source>
        <translation>ยังไม่อยู่ในบัญชีเดินทาง %n คน</translation>
    </message>
    <message>
        <source>On a manifest</source>
        <translation>อยู่ในบัญชีเดินทาง</translation>
    </message>
    <message numerus="yes">
        <source>%n leave tomorrow</source>
        <translation>
            <numerusform>ออกเดินทางพรุ่งนี้ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>ไม่ทราบภาษา</translation>
    </message>
</context>
<context>
    <name>code</name>
    <message>
        <source>Woman</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่นๆ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Joined with another record</source>
        <translation>รวมกับอีกรายการแล้ว</translation>
    </message>
    <message>
        <source>Left out of lists</source>
        <translation>ไม่รวมในรายการ</translation>
    </message>
    <message>
        <source>Read from a document</source>
        <translation>อ่านจากเอกสาร</translation>
    </message>
    <message>
        <source>Written by the person</source>
        <translation>เจ้าตัวเขียนเอง</translation>
    </message>
    <message>
        <source>Written at the desk</source>
        <translation>เขียนที่โต๊ะลงทะเบียน</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Emergency travel document</source>
        <translation>เอกสารเดินทางฉุกเฉิน</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>บัตรประจำตัวประชาชน</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>บัตรผ่านแดน</translation>
    </message>
    <message>
        <source>Certificate of identity or refugee travel document</source>
        <translation>หนังสือสำคัญประจำตัวหรือเอกสารเดินทางผู้ลี้ภัย</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>หนังสือผ่านทาง (Laissez-passer)</translation>
    </message>
    <message>
        <source>Seaman&apos;s book</source>
        <translation>หนังสือคนประจำเรือ</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>สูติบัตร</translation>
    </message>
    <message>
        <source>TM.35 departure paper</source>
        <translation>เอกสารเดินทางออก TM.35</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>บัตรลงทะเบียน</translation>
    </message>
    <message>
        <source>Photo on a phone</source>
        <translation>ภาพถ่ายในโทรศัพท์</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>เอกสารอื่น</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>ไม่มีเอกสารแสดง</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>การแพทย์</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>ตั้งครรภ์</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>บาดเจ็บ</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>ความพิการ</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Feels unsafe</source>
        <translation>ไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>Yes, spoken</source>
        <translation>ยินยอม ด้วยวาจา</translation>
    </message>
    <message>
        <source>Yes, signed</source>
        <translation>ยินยอม ลงชื่อ</translation>
    </message>
    <message>
        <source>No: number only</source>
        <translation>ไม่: ใช้เลขเท่านั้น</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Photo allowed</source>
        <translation>ให้ถ่ายภาพได้</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>ไม่ให้ถ่ายภาพ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>สัมภาษณ์แล้ว</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>อยู่ที่นี่</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>อยู่ที่คลินิก</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออกไปแล้ว</translation>
    </message>
    <message>
        <source>Came alone</source>
        <translation>มาเอง</translation>
    </message>
    <message>
        <source>Border guard force</source>
        <translation>กองกำลังพิทักษ์ชายแดน</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>กลุ่มติดอาวุธ</translation>
    </message>
    <message>
        <source>Army across the border</source>
        <translation>ทหารฝั่งตรงข้าม</translation>
    </message>
    <message>
        <source>Immigration across the border</source>
        <translation>ตรวจคนเข้าเมืองฝั่งตรงข้าม</translation>
    </message>
    <message>
        <source>Thai patrol</source>
        <translation>หน่วยลาดตระเวนไทย</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>ตำรวจ</translation>
    </message>
    <message>
        <source>Aid organisation</source>
        <translation>องค์กรช่วยเหลือ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>รถบัส</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>รถตู้</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>เที่ยวบิน</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>เรือ</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>เดินเท้า</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation>ปิดบัญชีแล้ว</translation>
    </message>
    <message>
        <source>Boarding</source>
        <translation>กำลังขึ้นรถ</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Child or with a child</source>
        <translation>เด็กหรือมากับเด็ก</translation>
    </message>
    <message>
        <source>Named guardian on board</source>
        <translation>ผู้ปกครองที่ระบุไว้ร่วมเดินทาง</translation>
    </message>
    <message>
        <source>Seat near the door</source>
        <translation>ที่นั่งใกล้ประตู</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>รถเข็นคนพิการ</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>อยู่ในบัญชี</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>นำออกแล้ว</translation>
    </message>
    <message>
        <source>Boarded</source>
        <translation>ขึ้นรถแล้ว</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Code only</source>
        <translation>รหัสเท่านั้น</translation>
    </message>
    <message>
        <source>Names and documents</source>
        <translation>ชื่อและเอกสาร</translation>
    </message>
    <message>
        <source>Names and seats</source>
        <translation>ชื่อและที่นั่ง</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>รหัสเท่านั้น</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>เจ้าหน้าที่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>เจ้าหน้าที่ดูแล</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>หัวหน้า</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>ใช้งานอยู่</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>ปิดใช้งาน</translation>
    </message>
    <message>
        <source>Also on another manifest</source>
        <translation>อยู่ในบัญชีเดินทางอื่นด้วย</translation>
    </message>
    <message>
        <source>No guardian on board</source>
        <translation>ไม่มีผู้ปกครองร่วมเดินทาง</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>จำนวนคนมากกว่าที่นั่ง</translation>
    </message>
    <message>
        <source>No driver or plate</source>
        <translation>ไม่มีพนักงานขับรถหรือป้ายทะเบียน</translation>
    </message>
    <message>
        <source>Nobody on the list</source>
        <translation>ไม่มีใครในบัญชี</translation>
    </message>
    <message>
        <source>Two people on one seat</source>
        <translation>สองคนในที่นั่งเดียวกัน</translation>
    </message>
    <message>
        <source>No travel document</source>
        <translation>ไม่มีเอกสารเดินทาง</translation>
    </message>
    <message>
        <source>Prints as code only</source>
        <translation>พิมพ์เฉพาะรหัส</translation>
    </message>
    <message>
        <source>Medical need without an escort</source>
        <translation>ต้องการการแพทย์แต่ไม่มีผู้ดูแลการเดินทาง</translation>
    </message>
    <message>
        <source>Family not together</source>
        <translation>ครอบครัวไม่ได้อยู่ด้วยกัน</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>ไม่ทราบอายุ</translation>
    </message>
    <message>
        <source>Not interviewed</source>
        <translation>ยังไม่ได้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>เชื่อถือ</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>ไม่เชื่อถือแล้ว</translation>
    </message>
    <message>
        <source>All but protected fields</source>
        <translation>ทั้งหมดยกเว้นช่องข้อมูลที่ป้องกันไว้</translation>
    </message>
    <message>
        <source>Protected fields</source>
        <translation>ช่องข้อมูลที่ป้องกันไว้</translation>
    </message>
    <message>
        <source>Read from the lines of a document</source>
        <translation>อ่านจากแถบตัวอักษรในเอกสาร</translation>
    </message>
    <message>
        <source>Spelled by the computer, a hint only</source>
        <translation>คอมพิวเตอร์สะกดให้ ใช้เป็นแนวทางเท่านั้น</translation>
    </message>
    <message>
        <source>Not on one vehicle</source>
        <translation>ไม่ให้อยู่ในรถคันเดียวกัน</translation>
    </message>
    <message>
        <source>Not to that country</source>
        <translation>ไม่ให้ไปประเทศนั้น</translation>
    </message>
    <message>
        <source>Named on paper, consent withdrawn</source>
        <translation>มีชื่อในเอกสาร แต่ถอนความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Not with whom they asked for</source>
        <translation>ไม่ได้อยู่กับคนที่ขอไว้</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>ถูกทุบตี</translation>
    </message>
    <message>
        <source>Electric shocks</source>
        <translation>ถูกช็อตไฟฟ้า</translation>
    </message>
    <message>
        <source>Tied, handcuffed or hung up</source>
        <translation>ถูกมัด ใส่กุญแจมือ หรือแขวนไว้</translation>
    </message>
    <message>
        <source>Kept in a water container</source>
        <translation>ถูกขังในที่ใส่น้ำ</translation>
    </message>
    <message>
        <source>Locked up alone</source>
        <translation>ถูกขังคนเดียว</translation>
    </message>
    <message>
        <source>Kept from food, water or sleep</source>
        <translation>ไม่ให้กินอาหาร ดื่มน้ำ หรือนอน</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>ถูกทำให้มีแผลไหม้</translation>
    </message>
    <message>
        <source>Made to exercise or kneel for hours</source>
        <translation>ถูกบังคับให้ออกกำลังหรือคุกเข่าหลายชั่วโมง</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>ความรุนแรงทางเพศ</translation>
    </message>
    <message>
        <source>Made to end a pregnancy, or pressed about having children</source>
        <translation>ถูกบังคับให้ยุติการตั้งครรภ์ หรือถูกกดดันเรื่องการมีลูก</translation>
    </message>
    <message>
        <source>Made to take drugs</source>
        <translation>ถูกบังคับให้ใช้ยาเสพติด</translation>
    </message>
    <message>
        <source>Made to watch others being hurt</source>
        <translation>ถูกบังคับให้ดูคนอื่นถูกทำร้าย</translation>
    </message>
    <message>
        <source>Made to hurt others</source>
        <translation>ถูกบังคับให้ทำร้ายคนอื่น</translation>
    </message>
    <message>
        <source>Hurt while the family had to watch or listen, for money</source>
        <translation>ถูกทำร้ายโดยให้ครอบครัวต้องดูหรือฟัง เพื่อเรียกเงิน</translation>
    </message>
    <message>
        <source>Told their organs would be sold</source>
        <translation>ถูกขู่ว่าจะขายอวัยวะ</translation>
    </message>
    <message>
        <source>Kept from a doctor</source>
        <translation>ไม่ให้พบแพทย์</translation>
    </message>
    <message>
        <source>Work days of 16 to 20 hours</source>
        <translation>ทำงานวันละ 16 ถึง 20 ชั่วโมง</translation>
    </message>
    <message>
        <source>Injured while getting out, or someone with them died</source>
        <translation>บาดเจ็บขณะหนีออกมา หรือมีคนที่มาด้วยกันเสียชีวิต</translation>
    </message>
    <message>
        <source>Pay held back or cut as a fine</source>
        <translation>ถูกกักค่าจ้างหรือหักเป็นค่าปรับ</translation>
    </message>
    <message>
        <source>Does not want to say</source>
        <translation>ไม่ต้องการบอก</translation>
    </message>
    <message>
        <source>Other harm</source>
        <translation>การทำร้ายแบบอื่น</translation>
    </message>
    <message>
        <source>Threatened or made to pay by police or border officials</source>
        <translation>ถูกตำรวจหรือเจ้าหน้าที่ชายแดนขู่หรือเรียกเงิน</translation>
    </message>
    <message>
        <source>Other harm by officials</source>
        <translation>การทำร้ายแบบอื่นโดยเจ้าหน้าที่รัฐ</translation>
    </message>
    <message>
        <source>No question about it</source>
        <translation>ไม่มีข้อสงสัย</translation>
    </message>
    <message>
        <source>Says they are under 18</source>
        <translation>บอกว่าอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>What is said and what is seen differ</source>
        <translation>สิ่งที่บอกกับสิ่งที่เห็นไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Treated as a child until it is settled</source>
        <translation>ดูแลแบบเด็กไว้ก่อนจนกว่าจะได้ข้อสรุป</translation>
    </message>
    <message>
        <source>Found to be under 18</source>
        <translation>สรุปแล้วว่าอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>Found to be 18 or older</source>
        <translation>สรุปแล้วว่าอายุ 18 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>0 to 4</source>
        <translation>0 ถึง 4</translation>
    </message>
    <message>
        <source>5 to 8</source>
        <translation>5 ถึง 8</translation>
    </message>
    <message>
        <source>9 to 11</source>
        <translation>9 ถึง 11</translation>
    </message>
    <message>
        <source>12 to 14</source>
        <translation>12 ถึง 14</translation>
    </message>
    <message>
        <source>15 to 17</source>
        <translation>15 ถึง 17</translation>
    </message>
    <message>
        <source>18 to 20</source>
        <translation>18 ถึง 20</translation>
    </message>
    <message>
        <source>21 to 23</source>
        <translation>21 ถึง 23</translation>
    </message>
    <message>
        <source>24 to 26</source>
        <translation>24 ถึง 26</translation>
    </message>
    <message>
        <source>27 to 29</source>
        <translation>27 ถึง 29</translation>
    </message>
    <message>
        <source>30 to 38</source>
        <translation>30 ถึง 38</translation>
    </message>
    <message>
        <source>39 to 47</source>
        <translation>39 ถึง 47</translation>
    </message>
    <message>
        <source>48 to 59</source>
        <translation>48 ถึง 59</translation>
    </message>
    <message>
        <source>60 or older</source>
        <translation>60 ขึ้นไป</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>สิ่งที่บุคคลบอก</translation>
    </message>
    <message>
        <source>How the person looks</source>
        <translation>รูปลักษณ์ของบุคคล</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>รูปถ่ายของบุคคล</translation>
    </message>
    <message>
        <source>Page of a passport</source>
        <translation>หน้าหนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Paper from a doctor</source>
        <translation>เอกสารจากแพทย์</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>แบบฟอร์มที่ลงชื่อแล้ว</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบเสร็จ</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>คริสต์ศักราช</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation>พุทธศักราช</translation>
    </message>
    <message>
        <source>Ethiopian</source>
        <translation>เอธิโอเปีย</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>จำนวนที่คาดไว้</translation>
    </message>
    <message>
        <source>With the medic first</source>
        <translation>พบเจ้าหน้าที่แพทย์ก่อน</translation>
    </message>
    <message>
        <source>First questions asked</source>
        <translation>ถามคำถามเบื้องต้นแล้ว</translation>
    </message>
    <message>
        <source>Protected while things are unclear</source>
        <translation>ได้รับการคุ้มครองระหว่างที่ยังไม่ชัดเจน</translation>
    </message>
    <message>
        <source>Time to rest</source>
        <translation>ช่วงเวลาพัก</translation>
    </message>
    <message>
        <source>Interview with the team</source>
        <translation>สัมภาษณ์กับทีม</translation>
    </message>
    <message>
        <source>Right to protection confirmed</source>
        <translation>ยืนยันสิทธิได้รับการคุ้มครองแล้ว</translation>
    </message>
    <message>
        <source>Other support</source>
        <translation>การช่วยเหลืออื่น</translation>
    </message>
    <message>
        <source>With the police</source>
        <translation>อยู่กับตำรวจ</translation>
    </message>
    <message>
        <source>Nationality being confirmed</source>
        <translation>กำลังยืนยันสัญชาติ</translation>
    </message>
    <message>
        <source>Cleared to travel</source>
        <translation>เดินทางได้แล้ว</translation>
    </message>
    <message>
        <source>On a manifest</source>
        <translation>อยู่ในบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Settling in at home</source>
        <translation>กำลังปรับตัวที่บ้าน</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>เสียชีวิต</translation>
    </message>
    <message>
        <source>Being followed up</source>
        <translation>กำลังติดตามผล</translation>
    </message>
    <message>
        <source>Closed, passed to a partner</source>
        <translation>ปิดเคส ส่งให้หน่วยงานพันธมิตรแล้ว</translation>
    </message>
    <message>
        <source>Time to rest before the interview</source>
        <translation>ช่วงเวลาพักก่อนสัมภาษณ์</translation>
    </message>
    <message>
        <source>More time to rest</source>
        <translation>เพิ่มเวลาพัก</translation>
    </message>
    <message>
        <source>Protected longer, by a court</source>
        <translation>ขยายการคุ้มครองโดยศาล</translation>
    </message>
    <message>
        <source>Waiting for a nationality to be confirmed</source>
        <translation>รอการยืนยันสัญชาติ</translation>
    </message>
    <message>
        <source>Second signature after an emergency</source>
        <translation>ลายเซ็นที่สองหลังเหตุฉุกเฉิน</translation>
    </message>
    <message>
        <source>Answer to a referral</source>
        <translation>คำตอบของการส่งต่อ</translation>
    </message>
    <message>
        <source>Follow-up after 1 month</source>
        <translation>ติดตามผลหลัง 1 เดือน</translation>
    </message>
    <message>
        <source>Follow-up after 3 months</source>
        <translation>ติดตามผลหลัง 3 เดือน</translation>
    </message>
    <message>
        <source>Follow-up after 6 months</source>
        <translation>ติดตามผลหลัง 6 เดือน</translation>
    </message>
    <message>
        <source>Follow-up after 12 months</source>
        <translation>ติดตามผลหลัง 12 เดือน</translation>
    </message>
    <message>
        <source>Keep lists of expected people</source>
        <translation>เก็บรายชื่อคนที่คาดว่าจะมา</translation>
    </message>
    <message>
        <source>Keep records without a name</source>
        <translation>เก็บบันทึกที่ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Keep registrations without a referral</source>
        <translation>เก็บการลงทะเบียนที่ไม่มีการส่งต่อ</translation>
    </message>
    <message>
        <source>Keep case files</source>
        <translation>เก็บแฟ้มเคส</translation>
    </message>
    <message>
        <source>Keep what was said about others</source>
        <translation>เก็บสิ่งที่พูดถึงคนอื่น</translation>
    </message>
    <message>
        <source>Keep manifests</source>
        <translation>เก็บรายชื่อผู้โดยสาร</translation>
    </message>
    <message>
        <source>Keep the log of who did what</source>
        <translation>เก็บบันทึกว่าใครทำอะไร</translation>
    </message>
    <message>
        <source>Keep consent answers</source>
        <translation>เก็บคำตอบเรื่องความยินยอม</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>ใช้อยู่</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>ไม่ใช้</translation>
    </message>
    <message>
        <source>KK Park</source>
        <translation>เคเคปาร์ค</translation>
    </message>
    <message>
        <source>Shwe Kokko</source>
        <translation>ชเวโก๊กโก่</translation>
    </message>
    <message>
        <source>Kyauk Khet casinos</source>
        <translation>คาสิโนเจ๊าเค็ต</translation>
    </message>
    <message>
        <source>AA Site</source>
        <translation>AA Site</translation>
    </message>
    <message>
        <source>Tai Chang</source>
        <translation>ไท่ชาง</translation>
    </message>
    <message>
        <source>Apollo Park</source>
        <translation>อพอลโลปาร์ค</translation>
    </message>
    <message>
        <source>Huanya</source>
        <translation>หวนย่า</translation>
    </message>
    <message>
        <source>Dongmei</source>
        <translation>ตงเหมย</translation>
    </message>
    <message>
        <source>Laukkaing</source>
        <translation>เล่าก์ก่าย</translation>
    </message>
    <message>
        <source>Golden Triangle zone</source>
        <translation>เขตสามเหลี่ยมทองคำ</translation>
    </message>
    <message>
        <source>Sihanoukville</source>
        <translation>สีหนุวิลล์</translation>
    </message>
    <message>
        <source>A place in the Philippines</source>
        <translation>สถานที่ในฟิลิปปินส์</translation>
    </message>
    <message>
        <source>A place in the United Arab Emirates</source>
        <translation>สถานที่ในสหรัฐอาหรับเอมิเรตส์</translation>
    </message>
    <message>
        <source>A place in Namibia</source>
        <translation>สถานที่ในนามิเบีย</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>สถานที่อื่น</translation>
    </message>
    <message>
        <source>Not known which place</source>
        <translation>ไม่ทราบว่าที่ใด</translation>
    </message>
    <message>
        <source>Writing to people online</source>
        <translation>ส่งข้อความถึงคนทางออนไลน์</translation>
    </message>
    <message>
        <source>Calling people</source>
        <translation>โทรหาคน</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>แปลภาษา</translation>
    </message>
    <message>
        <source>Being the face on pictures and calls</source>
        <translation>เป็นหน้าในรูปและวิดีโอคอล</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>บริการลูกค้า</translation>
    </message>
    <message>
        <source>Finding new people</source>
        <translation>หาคนใหม่</translation>
    </message>
    <message>
        <source>Leading a team</source>
        <translation>หัวหน้าทีม</translation>
    </message>
    <message>
        <source>Computers and networks</source>
        <translation>คอมพิวเตอร์และเครือข่าย</translation>
    </message>
    <message>
        <source>Money and wallets</source>
        <translation>เงินและกระเป๋าเงินดิจิทัล</translation>
    </message>
    <message>
        <source>Guarding</source>
        <translation>เฝ้ายาม</translation>
    </message>
    <message>
        <source>Cooking, cleaning, repairs</source>
        <translation>ทำอาหาร ทำความสะอาด ซ่อมแซม</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>ขับรถ</translation>
    </message>
    <message>
        <source>Sex work or entertainment</source>
        <translation>งานบริการทางเพศหรืองานบันเทิง</translation>
    </message>
    <message>
        <source>Would not work, or was punished</source>
        <translation>ไม่ยอมทำงาน หรือถูกลงโทษ</translation>
    </message>
    <message>
        <source>None yet, held on the way</source>
        <translation>ยังไม่มี ถูกกักตัวระหว่างทาง</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>เจ้าตัว</translation>
    </message>
    <message>
        <source>A guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Someone who looks after the person</source>
        <translation>คนที่ดูแลบุคคลนี้</translation>
    </message>
    <message>
        <source>A child officer</source>
        <translation>เจ้าหน้าที่ด้านเด็ก</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>คนอื่น</translation>
    </message>
    <message>
        <source>Asked whether they agree</source>
        <translation>ถามแล้วว่ายินยอมหรือไม่</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>ใช้เพื่ออะไร</translation>
    </message>
    <message>
        <source>What is done with it, now and later</source>
        <translation>จะทำอะไรกับข้อมูล ทั้งตอนนี้และต่อไป</translation>
    </message>
    <message>
        <source>Use in research, without names</source>
        <translation>ใช้ในงานวิจัยโดยไม่มีชื่อ</translation>
    </message>
    <message>
        <source>May ask for their data at any time</source>
        <translation>ขอข้อมูลของตนได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>เก็บไว้นานเท่าใด</translation>
    </message>
    <message>
        <source>How to take the answer back</source>
        <translation>วิธีถอนคำตอบ</translation>
    </message>
    <message>
        <source>Will decide later</source>
        <translation>จะตัดสินใจภายหลัง</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Rests on something else</source>
        <translation>อาศัยเหตุอื่น</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>ตอบไม่ได้</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>ด้วยวาจา</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>ลงชื่อ</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>พิมพ์ลายนิ้วหัวแม่มือ</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>ด้วยวาจา มีพยาน</translation>
    </message>
    <message>
        <source>Register for help now</source>
        <translation>ลงทะเบียนเพื่อรับความช่วยเหลือตอนนี้</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>ถ่ายรูป</translation>
    </message>
    <message>
        <source>Hold the full interview</source>
        <translation>สัมภาษณ์เต็มรูปแบบ</translation>
    </message>
    <message>
        <source>Tell the clinic about health</source>
        <translation>แจ้งเรื่องสุขภาพให้คลินิก</translation>
    </message>
    <message>
        <source>Tell the own embassy who they are</source>
        <translation>แจ้งสถานทูตของตนว่าเป็นใคร</translation>
    </message>
    <message>
        <source>Tell the ministry that decides on protection</source>
        <translation>แจ้งกระทรวงที่ตัดสินเรื่องการคุ้มครอง</translation>
    </message>
    <message>
        <source>Tell police or a prosecutor, as a witness</source>
        <translation>แจ้งตำรวจหรืออัยการ ในฐานะพยาน</translation>
    </message>
    <message>
        <source>Tell a partner for the way home and after</source>
        <translation>แจ้งหน่วยงานพันธมิตรเพื่อการเดินทางกลับและหลังจากนั้น</translation>
    </message>
    <message>
        <source>Give the travel list to the carrier and the receiving office</source>
        <translation>ให้รายชื่อผู้โดยสารแก่ผู้ขนส่งและหน่วยงานปลายทาง</translation>
    </message>
    <message>
        <source>Look for family</source>
        <translation>ตามหาครอบครัว</translation>
    </message>
    <message>
        <source>Count in statistics and research, without names</source>
        <translation>นับในสถิติและงานวิจัยโดยไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Get in touch again later</source>
        <translation>ติดต่ออีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>ไม่มีสัญญา</translation>
    </message>
    <message>
        <source>Saw one</source>
        <translation>เคยเห็นสัญญา</translation>
    </message>
    <message>
        <source>Signed one</source>
        <translation>เซ็นสัญญาแล้ว</translation>
    </message>
    <message>
        <source>Signed one they could not read</source>
        <translation>เซ็นสัญญาที่อ่านไม่ออก</translation>
    </message>
    <message>
        <source>Debt that could not be paid off</source>
        <translation>หนี้ที่ใช้คืนไม่ได้</translation>
    </message>
    <message>
        <source>Earnings taken away</source>
        <translation>ถูกยึดรายได้</translation>
    </message>
    <message>
        <source>Kept from their own money</source>
        <translation>ไม่ให้ใช้เงินของตนเอง</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>ถูกขู่</translation>
    </message>
    <message>
        <source>Children or family threatened</source>
        <translation>ลูกหรือครอบครัวถูกขู่</translation>
    </message>
    <message>
        <source>Threatened with police</source>
        <translation>ถูกขู่ว่าจะแจ้งตำรวจ</translation>
    </message>
    <message>
        <source>Shouted at, shamed or frightened</source>
        <translation>ถูกตะคอก ทำให้อับอาย หรือทำให้กลัว</translation>
    </message>
    <message>
        <source>Hurt in body</source>
        <translation>ถูกทำร้ายร่างกาย</translation>
    </message>
    <message>
        <source>Sexual violence to keep control</source>
        <translation>ใช้ความรุนแรงทางเพศเพื่อควบคุม</translation>
    </message>
    <message>
        <source>False promises</source>
        <translation>คำสัญญาที่ไม่จริง</translation>
    </message>
    <message>
        <source>Given drugs or alcohol</source>
        <translation>ถูกให้ยาเสพติดหรือแอลกอฮอล์</translation>
    </message>
    <message>
        <source>Not free to leave</source>
        <translation>ไม่มีอิสระที่จะออกไป</translation>
    </message>
    <message>
        <source>Kept from medical care</source>
        <translation>ไม่ให้รับการรักษาพยาบาล</translation>
    </message>
    <message>
        <source>Made to work very long hours</source>
        <translation>ถูกบังคับให้ทำงานนานมาก</translation>
    </message>
    <message>
        <source>Papers taken away</source>
        <translation>ถูกยึดเอกสาร</translation>
    </message>
    <message>
        <source>Friendship Bridge 2, Mae Sot</source>
        <translation>สะพานมิตรภาพแห่งที่ 2 แม่สอด</translation>
    </message>
    <message>
        <source>Friendship Bridge 1, Mae Sot</source>
        <translation>สะพานมิตรภาพแห่งที่ 1 แม่สอด</translation>
    </message>
    <message>
        <source>Chong Khaep pier, Phop Phra</source>
        <translation>ท่าช่องแคบ พบพระ</translation>
    </message>
    <message>
        <source>Across the Moei river</source>
        <translation>ข้ามแม่น้ำเมย</translation>
    </message>
    <message>
        <source>Mae Sot airport</source>
        <translation>สนามบินแม่สอด</translation>
    </message>
    <message>
        <source>Khlong Luek, Sa Kaeo</source>
        <translation>คลองลึก สระแก้ว</translation>
    </message>
    <message>
        <source>Mae Sai</source>
        <translation>แม่สาย</translation>
    </message>
    <message>
        <source>Another crossing</source>
        <translation>จุดข้ามแดนอื่น</translation>
    </message>
    <message>
        <source>Debt for the journey</source>
        <translation>หนี้ค่าเดินทาง</translation>
    </message>
    <message>
        <source>Fee for finding the work</source>
        <translation>ค่านายหน้าหางาน</translation>
    </message>
    <message>
        <source>The price someone paid for them</source>
        <translation>ราคาที่มีคนจ่ายซื้อตัวมา</translation>
    </message>
    <message>
        <source>Fines for a missed target</source>
        <translation>ค่าปรับเมื่อทำไม่ถึงเป้า</translation>
    </message>
    <message>
        <source>Charged for food or a bed</source>
        <translation>ถูกเก็บค่าอาหารหรือค่าที่นอน</translation>
    </message>
    <message>
        <source>Money asked from the family to let them go</source>
        <translation>เรียกเงินจากครอบครัวเพื่อปล่อยตัว</translation>
    </message>
    <message>
        <source>Money paid to let them go</source>
        <translation>จ่ายเงินแล้วเพื่อให้ปล่อยตัว</translation>
    </message>
    <message>
        <source>Sold to another compound</source>
        <translation>ถูกขายไปคอมพาวด์อื่น</translation>
    </message>
    <message>
        <source>Fee for leaving</source>
        <translation>ค่าธรรมเนียมในการออก</translation>
    </message>
    <message>
        <source>Paid for the job offer in crypto money</source>
        <translation>จ่ายค่าข้อเสนองานเป็นเงินคริปโต</translation>
    </message>
    <message>
        <source>Court or prosecutor</source>
        <translation>ศาลหรืออัยการ</translation>
    </message>
    <message>
        <source>Ministry or other public office</source>
        <translation>กระทรวงหรือหน่วยงานรัฐอื่น</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>ซิงก์</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>แจ้งแล้ว</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>สงบ</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>ไม่สบายใจ</translation>
    </message>
    <message>
        <source>Does not respond</source>
        <translation>ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>May hurt themselves</source>
        <translation>อาจทำร้ายตัวเอง</translation>
    </message>
    <message>
        <source>The paper itself</source>
        <translation>ตัวเอกสารจริง</translation>
    </message>
    <message>
        <source>A copy or photo</source>
        <translation>สำเนาหรือรูปถ่าย</translation>
    </message>
    <message>
        <source>Only told of</source>
        <translation>ได้ฟังจากคำบอกเท่านั้น</translation>
    </message>
    <message>
        <source>With the person</source>
        <translation>อยู่กับเจ้าตัว</translation>
    </message>
    <message>
        <source>Taken by those who held the person</source>
        <translation>ถูกยึดโดยผู้ที่กักตัวไว้</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>Kept by an authority</source>
        <translation>หน่วยงานรัฐเก็บไว้</translation>
    </message>
    <message>
        <source>At the embassy</source>
        <translation>อยู่ที่สถานทูต</translation>
    </message>
    <message>
        <source>Never had any</source>
        <translation>ไม่เคยมี</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>No school</source>
        <translation>ไม่ได้เรียน</translation>
    </message>
    <message>
        <source>Before primary school</source>
        <translation>ก่อนประถมศึกษา</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>ประถมศึกษา</translation>
    </message>
    <message>
        <source>Lower secondary school</source>
        <translation>มัธยมศึกษาตอนต้น</translation>
    </message>
    <message>
        <source>Upper secondary school</source>
        <translation>มัธยมศึกษาตอนปลาย</translation>
    </message>
    <message>
        <source>Training after school</source>
        <translation>ฝึกอาชีพหลังจบมัธยม</translation>
    </message>
    <message>
        <source>Short course at a college</source>
        <translation>หลักสูตรระยะสั้นในวิทยาลัย</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>ปริญญาตรี</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>ปริญญาโท</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>ปริญญาเอก</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>พบ</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>ไม่ชัดเจน</translation>
    </message>
    <message>
        <source>Found for the work</source>
        <translation>ถูกหามาทำงาน</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>ระหว่างทาง</translation>
    </message>
    <message>
        <source>Made to work there</source>
        <translation>ถูกบังคับให้ทำงานที่นั่น</translation>
    </message>
    <message>
        <source>Sold or passed on</source>
        <translation>ถูกขายหรือส่งต่อให้ที่อื่น</translation>
    </message>
    <message>
        <source>Got out</source>
        <translation>ออกมาได้</translation>
    </message>
    <message>
        <source>Made to deceive people or break the law</source>
        <translation>ถูกบังคับให้หลอกคนหรือทำผิดกฎหมาย</translation>
    </message>
    <message>
        <source>Work without free choice</source>
        <translation>งานที่ไม่ได้เลือกเอง</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>การแสวงหาประโยชน์ทางเพศ</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>แรงงานเด็ก</translation>
    </message>
    <message>
        <source>Marriage without free choice</source>
        <translation>การแต่งงานที่ไม่ได้เลือกเอง</translation>
    </message>
    <message>
        <source>Serving someone without free choice</source>
        <translation>การรับใช้ผู้อื่นโดยไม่ได้เลือกเอง</translation>
    </message>
    <message>
        <source>Made to fight or serve an armed group</source>
        <translation>ถูกบังคับให้สู้รบหรือรับใช้กลุ่มติดอาวุธ</translation>
    </message>
    <message>
        <source>Removal of an organ</source>
        <translation>การเอาอวัยวะออก</translation>
    </message>
    <message>
        <source>Made to beg</source>
        <translation>ถูกบังคับให้ขอทาน</translation>
    </message>
    <message>
        <source>Adoption without free choice</source>
        <translation>การรับเป็นบุตรบุญธรรมที่ไม่ได้เลือกเอง</translation>
    </message>
    <message>
        <source>Made to bear a child for others</source>
        <translation>ถูกบังคับให้อุ้มท้องให้คนอื่น</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>A clinician has to look</source>
        <translation>ต้องให้แพทย์หรือพยาบาลตรวจ</translation>
    </message>
    <message>
        <source>Love and investment messages</source>
        <translation>ข้อความเรื่องความรักและการลงทุน</translation>
    </message>
    <message>
        <source>Crypto or false trading</source>
        <translation>คริปโตหรือการเทรดปลอม</translation>
    </message>
    <message>
        <source>Posing as police, a bank or a delivery service</source>
        <translation>แอบอ้างเป็นตำรวจ ธนาคาร หรือบริการส่งของ</translation>
    </message>
    <message>
        <source>Gambling sites</source>
        <translation>เว็บพนัน</translation>
    </message>
    <message>
        <source>Threats to show pictures</source>
        <translation>ขู่ว่าจะเปิดเผยรูป</translation>
    </message>
    <message>
        <source>Stealing passwords or identities</source>
        <translation>ขโมยรหัสผ่านหรือข้อมูลตัวตน</translation>
    </message>
    <message>
        <source>False job offers</source>
        <translation>ข้อเสนองานปลอม</translation>
    </message>
    <message>
        <source>Moving money or holding wallets</source>
        <translation>โยกย้ายเงินหรือถือกระเป๋าเงินดิจิทัล</translation>
    </message>
    <message>
        <source>Finding new people for the compound</source>
        <translation>หาคนใหม่ให้คอมพาวด์</translation>
    </message>
    <message>
        <source>Face or voice on calls, or made by computer</source>
        <translation>ใช้หน้าหรือเสียงในสาย หรือสร้างด้วยคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Computers and networks for the compound</source>
        <translation>ดูแลคอมพิวเตอร์และเครือข่ายให้คอมพาวด์</translation>
    </message>
    <message>
        <source>Drugs or other things against the law</source>
        <translation>ยาเสพติดหรือสิ่งผิดกฎหมายอื่น</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>ครั้งเดียว</translation>
    </message>
    <message>
        <source>A few times</source>
        <translation>สองสามครั้ง</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>บ่อย</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation>หญิงข้ามเพศ</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation>ชายข้ามเพศ</translation>
    </message>
    <message>
        <source>Neither, or both</source>
        <translation>ไม่ใช่ทั้งสองเพศ หรือเป็นทั้งสองเพศ</translation>
    </message>
    <message>
        <source>Would rather not name it</source>
        <translation>ไม่ประสงค์จะระบุ</translation>
    </message>
    <message>
        <source>Afraid of this person</source>
        <translation>กลัวคนนี้</translation>
    </message>
    <message>
        <source>Said about this person</source>
        <translation>มีคนพูดถึงคนนี้</translation>
    </message>
    <message>
        <source>Recruited with an offer of different work</source>
        <translation>ถูกชักชวนด้วยข้อเสนองานที่ไม่ตรงกับความจริง</translation>
    </message>
    <message>
        <source>Taken across a border by other people</source>
        <translation>ถูกคนอื่นพาข้ามชายแดน</translation>
    </message>
    <message>
        <source>Kept in a place they could not leave</source>
        <translation>ถูกกักไว้ในที่ที่ออกไปไม่ได้</translation>
    </message>
    <message>
        <source>Handed from one group of people to another</source>
        <translation>ถูกส่งจากคนกลุ่มหนึ่งไปอีกกลุ่มหนึ่ง</translation>
    </message>
    <message>
        <source>Met and taken in at the place</source>
        <translation>มีคนมารับและพาเข้าที่พักเมื่อไปถึง</translation>
    </message>
    <message>
        <source>Told untrue things about the work or place</source>
        <translation>ถูกบอกเรื่องงานหรือสถานที่ไม่ตรงความจริง</translation>
    </message>
    <message>
        <source>Threats or force, to them or to someone close</source>
        <translation>ถูกขู่หรือใช้กำลัง ต่อตนเองหรือคนใกล้ชิด</translation>
    </message>
    <message>
        <source>Passport or phone taken away</source>
        <translation>ถูกยึดหนังสือเดินทางหรือโทรศัพท์</translation>
    </message>
    <message>
        <source>Told to pay to be allowed to leave</source>
        <translation>ถูกบอกให้จ่ายเงินจึงจะออกได้</translation>
    </message>
    <message>
        <source>Pressure: debt, illness or no legal papers</source>
        <translation>ความกดดัน: หนี้ ความเจ็บป่วย หรือไม่มีเอกสารตามกฎหมาย</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translation>ถูกจับตัวไปโดยใช้กำลัง</translation>
    </message>
    <message>
        <source>False papers, contracts or names</source>
        <translation>เอกสาร สัญญา หรือชื่อปลอม</translation>
    </message>
    <message>
        <source>Pressed by someone with power over them</source>
        <translation>ถูกกดดันโดยคนที่มีอำนาจเหนือกว่า</translation>
    </message>
    <message>
        <source>Someone was paid to hand them over</source>
        <translation>มีคนได้รับเงินเพื่อส่งตัวให้</translation>
    </message>
    <message>
        <source>Hurt in body, or sexual violence</source>
        <translation>ถูกทำร้ายร่างกาย หรือความรุนแรงทางเพศ</translation>
    </message>
    <message>
        <source>Cut off from family and the world outside</source>
        <translation>ถูกตัดขาดจากครอบครัวและโลกภายนอก</translation>
    </message>
    <message>
        <source>Owed money that could not be paid off</source>
        <translation>มีหนี้ที่ใช้คืนไม่ได้</translation>
    </message>
    <message>
        <source>Made to deceive people online or by phone</source>
        <translation>ถูกบังคับให้หลอกคนทางออนไลน์หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>Other work without free choice</source>
        <translation>งานอื่นที่ไม่ได้เลือกเอง</translation>
    </message>
    <message>
        <source>Passed or sold to another place</source>
        <translation>ถูกส่งต่อหรือขายไปที่อื่น</translation>
    </message>
    <message>
        <source>Pay held back or never given</source>
        <translation>ถูกกักค่าจ้างหรือไม่เคยได้รับ</translation>
    </message>
    <message>
        <source>Very long days without rest</source>
        <translation>ทำงานวันละนานมากโดยไม่ได้พัก</translation>
    </message>
    <message>
        <source>Bad conditions to work and live in</source>
        <translation>สภาพการทำงานและที่อยู่ไม่ดี</translation>
    </message>
    <message>
        <source>Serving a person or a household, unable to leave</source>
        <translation>รับใช้คนหรือครัวเรือนโดยออกไปไม่ได้</translation>
    </message>
    <message>
        <source>Treated as if somebody owned them</source>
        <translation>ถูกปฏิบัติเหมือนมีคนเป็นเจ้าของ</translation>
    </message>
    <message>
        <source>Removal of an organ, or plans for it</source>
        <translation>การเอาอวัยวะออก หรือมีแผนจะทำ</translation>
    </message>
    <message>
        <source>Made to do other things against the law</source>
        <translation>ถูกบังคับให้ทำสิ่งผิดกฎหมายอื่น</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>บอกเล่า</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>พบเห็น</translation>
    </message>
    <message>
        <source>In a paper</source>
        <translation>อยู่ในเอกสาร</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>อยู่ในห้อง</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ทางโทรศัพท์</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>ทางวิดีโอ</translation>
    </message>
    <message>
        <source>Someone who arrived with them</source>
        <translation>คนที่มาถึงพร้อมกัน</translation>
    </message>
    <message>
        <source>Someone of the staff</source>
        <translation>เจ้าหน้าที่ในทีม</translation>
    </message>
    <message>
        <source>Nobody to be found</source>
        <translation>หาใครไม่ได้</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>ไม่จำเป็น</translation>
    </message>
    <message>
        <source>Picture cards</source>
        <translation>บัตรภาพ</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>ผู้หญิง</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>ผู้ชาย</translation>
    </message>
    <message>
        <source>Either is fine</source>
        <translation>ใครก็ได้</translation>
    </message>
    <message>
        <source>Computers or programming</source>
        <translation>คอมพิวเตอร์หรือเขียนโปรแกรม</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>ป้อนข้อมูล</translation>
    </message>
    <message>
        <source>Staff office</source>
        <translation>ฝ่ายบุคคล</translation>
    </message>
    <message>
        <source>Online marketing</source>
        <translation>การตลาดออนไลน์</translation>
    </message>
    <message>
        <source>Hotel or kitchen</source>
        <translation>โรงแรมหรือครัว</translation>
    </message>
    <message>
        <source>Casino</source>
        <translation>คาสิโน</translation>
    </message>
    <message>
        <source>Office of a building company</source>
        <translation>สำนักงานบริษัทก่อสร้าง</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>สอนหนังสือ</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>บุคคลยินยอม</translation>
    </message>
    <message>
        <source>A contract</source>
        <translation>สัญญา</translation>
    </message>
    <message>
        <source>To save a life</source>
        <translation>เพื่อช่วยชีวิต</translation>
    </message>
    <message>
        <source>In the interest of the person</source>
        <translation>เพื่อประโยชน์ของบุคคล</translation>
    </message>
    <message>
        <source>A law asks for it</source>
        <translation>กฎหมายกำหนด</translation>
    </message>
    <message>
        <source>Another good reason</source>
        <translation>เหตุผลอันสมควรอื่น</translation>
    </message>
    <message>
        <source>Heavy bleeding</source>
        <translation>เลือดออกมาก</translation>
    </message>
    <message>
        <source>Trouble breathing</source>
        <translation>หายใจลำบาก</translation>
    </message>
    <message>
        <source>Not conscious</source>
        <translation>ไม่รู้สึกตัว</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>เจ็บหน้าอก</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>ชัก</translation>
    </message>
    <message>
        <source>Pregnant and in pain</source>
        <translation>ตั้งครรภ์และเจ็บปวด</translation>
    </message>
    <message>
        <source>Withdrawal from drugs or alcohol</source>
        <translation>อาการถอนยาหรือแอลกอฮอล์</translation>
    </message>
    <message>
        <source>Fever, rash or cough</source>
        <translation>ไข้ ผื่น หรือไอ</translation>
    </message>
    <message>
        <source>Daily medicine is missing</source>
        <translation>ขาดยาที่ต้องกินทุกวัน</translation>
    </message>
    <message>
        <source>Sexual violence in the last 72 hours</source>
        <translation>ความรุนแรงทางเพศใน 72 ชั่วโมงที่ผ่านมา</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>ให้อยู่ด้วยกัน</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>อย่างไรก็ได้</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>แยกจากกัน</translation>
    </message>
    <message>
        <source>Only said by one of them</source>
        <translation>มีเพียงคนเดียวที่บอก</translation>
    </message>
    <message>
        <source>Both say so</source>
        <translation>ทั้งสองคนบอกตรงกัน</translation>
    </message>
    <message>
        <source>A paper shows it</source>
        <translation>มีเอกสารแสดง</translation>
    </message>
    <message>
        <source>An office confirmed it</source>
        <translation>หน่วยงานยืนยันแล้ว</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>เล็กน้อย</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>โสด</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>สมรส</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>หม้าย</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>หย่า</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>แยกกันอยู่</translation>
    </message>
    <message>
        <source>Registered partnership</source>
        <translation>จดทะเบียนคู่ชีวิต</translation>
    </message>
    <message>
        <source>With or to family</source>
        <translation>อยู่กับครอบครัวหรือมาหาครอบครัว</translation>
    </message>
    <message>
        <source>Visitor or tourist</source>
        <translation>ผู้มาเยือนหรือนักท่องเที่ยว</translation>
    </message>
    <message>
        <source>For work</source>
        <translation>เพื่อทำงาน</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>นักเรียนหรือนักศึกษา</translation>
    </message>
    <message>
        <source>Without papers to stay</source>
        <translation>ไม่มีเอกสารอนุญาตให้พำนัก</translation>
    </message>
    <message>
        <source>Asked for asylum</source>
        <translation>ขอลี้ภัย</translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation>ผู้ลี้ภัย</translation>
    </message>
    <message>
        <source>Other protection of a state</source>
        <translation>การคุ้มครองอื่นของรัฐ</translation>
    </message>
    <message>
        <source>Stateless</source>
        <translation>ไร้สัญชาติ</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>ตกค้าง</translation>
    </message>
    <message>
        <source>Had to leave home</source>
        <translation>จำเป็นต้องออกจากบ้าน</translation>
    </message>
    <message>
        <source>Sent out of a country</source>
        <translation>ถูกส่งออกนอกประเทศ</translation>
    </message>
    <message>
        <source>Former fighter</source>
        <translation>อดีตนักรบ</translation>
    </message>
    <message>
        <source>Displaced at home</source>
        <translation>ผู้พลัดถิ่นในประเทศตนเอง</translation>
    </message>
    <message>
        <source>Child without parents</source>
        <translation>เด็กที่ไม่มีพ่อแม่อยู่ด้วย</translation>
    </message>
    <message>
        <source>Came back home</source>
        <translation>กลับมาบ้านเกิดแล้ว</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>ชื่อตัวขึ้นก่อน</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>นามสกุลขึ้นก่อน</translation>
    </message>
    <message>
        <source>One name only</source>
        <translation>มีชื่อเดียว</translation>
    </message>
    <message>
        <source>Name is known</source>
        <translation>ทราบชื่อ</translation>
    </message>
    <message>
        <source>Did not want to say</source>
        <translation>ไม่ต้องการบอก</translation>
    </message>
    <message>
        <source>Only another name</source>
        <translation>มีเพียงชื่ออื่น</translation>
    </message>
    <message>
        <source>Held back by the staff</source>
        <translation>เจ้าหน้าที่สงวนไว้ไม่เปิดเผย</translation>
    </message>
    <message>
        <source>Confirmed by the consulate</source>
        <translation>สถานกงสุลยืนยันแล้ว</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>ยังมีข้อโต้แย้ง</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>โรงพยาบาลหรือคลินิก</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>กระทรวง</translation>
    </message>
    <message>
        <source>Local office</source>
        <translation>หน่วยงานท้องถิ่น</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>สำนักงานตรวจคนเข้าเมือง</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>หน่วยงานช่วยเหลือทางกฎหมาย</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>สถานทูต</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>องค์การระหว่างประเทศ</translation>
    </message>
    <message>
        <source>Army</source>
        <translation>กองทัพ</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>ผู้ให้บริการขนส่ง</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>กระเป๋า</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>เครื่องประดับ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>คู่รัก</translation>
    </message>
    <message>
        <source>Friend or someone they knew</source>
        <translation>เพื่อนหรือคนรู้จัก</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>คนแปลกหน้า</translation>
    </message>
    <message>
        <source>Agent, employer or smuggler</source>
        <translation>นายหน้า นายจ้าง หรือผู้ลักลอบพาคนข้ามแดน</translation>
    </message>
    <message>
        <source>At a shop or company</source>
        <translation>ที่ร้านค้าหรือบริษัท</translation>
    </message>
    <message>
        <source>At a school or college</source>
        <translation>ที่โรงเรียนหรือวิทยาลัย</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>ที่ทำงาน</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>โซเชียลมีเดีย</translation>
    </message>
    <message>
        <source>Online advertisement</source>
        <translation>โฆษณาออนไลน์</translation>
    </message>
    <message>
        <source>Television advertisement</source>
        <translation>โฆษณาทางโทรทัศน์</translation>
    </message>
    <message>
        <source>Newspaper advertisement</source>
        <translation>โฆษณาในหนังสือพิมพ์</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>An agency at home that was paid</source>
        <translation>บริษัทจัดหางานในประเทศต้นทางที่รับค่าบริการ</translation>
    </message>
    <message>
        <source>Group in a messaging app</source>
        <translation>กลุ่มในแอปแชต</translation>
    </message>
    <message>
        <source>Someone inside, who was told to find people</source>
        <translation>คนข้างในที่ถูกสั่งให้หาคน</translation>
    </message>
    <message>
        <source>A love contact</source>
        <translation>คนที่ติดต่อกันในเชิงคนรัก</translation>
    </message>
    <message>
        <source>Taken by force or sold on</source>
        <translation>ถูกบังคับพาตัวไปหรือถูกขายต่อ</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation>Facebook Messenger</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Snapchat</source>
        <translation>Snapchat</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>4Sale</source>
        <translation>4Sale</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Qzone</source>
        <translation>Qzone</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Job site</source>
        <translation>เว็บไซต์หางาน</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>KakaoTalk</translation>
    </message>
    <message>
        <source>imo</source>
        <translation>imo</translation>
    </message>
    <message>
        <source>Needs another service</source>
        <translation>ต้องการบริการอื่น</translation>
    </message>
    <message>
        <source>Moves to another place</source>
        <translation>ย้ายไปที่อื่น</translation>
    </message>
    <message>
        <source>Safe house</source>
        <translation>บ้านพักปลอดภัย</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สุขภาพ</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>คนที่พูดคุยปรึกษาได้</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>ความช่วยเหลือทางกฎหมาย</translation>
    </message>
    <message>
        <source>Work and income</source>
        <translation>งานและรายได้</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>การคุ้มครองเด็ก</translation>
    </message>
    <message>
        <source>Talks with the family</source>
        <translation>การพูดคุยกับครอบครัว</translation>
    </message>
    <message>
        <source>Bringing a family together</source>
        <translation>การพาครอบครัวกลับมาอยู่ด้วยกัน</translation>
    </message>
    <message>
        <source>School and training</source>
        <translation>การเรียนและการฝึกอบรม</translation>
    </message>
    <message>
        <source>Clothes and household things</source>
        <translation>เสื้อผ้าและของใช้ในบ้าน</translation>
    </message>
    <message>
        <source>Water and washing</source>
        <translation>น้ำและสุขอนามัย</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>อาหาร</translation>
    </message>
    <message>
        <source>Help of the embassy</source>
        <translation>ความช่วยเหลือจากสถานทูต</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>การแปลโดยล่าม</translation>
    </message>
    <message>
        <source>Finding family</source>
        <translation>การตามหาครอบครัว</translation>
    </message>
    <message>
        <source>Way home and after</source>
        <translation>การกลับบ้านและหลังจากนั้น</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>รับดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>Not taken on</source>
        <translation>ไม่รับดำเนินการ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>เรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>แม่</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>พ่อ</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>ลูกชาย</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>ลูกสาว</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>พี่ชายหรือน้องชาย</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>พี่สาวหรือน้องสาว</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>สามี</translation>
    </message>
    <message>
        <source>Wife</source>
        <translation>ภรรยา</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>ย่าหรือยาย</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>ปู่หรือตา</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>ป้า น้า หรืออา (ผู้หญิง)</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>ลุง น้า หรืออา (ผู้ชาย)</translation>
    </message>
    <message>
        <source>Cousin</source>
        <translation>ลูกพี่ลูกน้อง</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Other family</source>
        <translation>ครอบครัวคนอื่น</translation>
    </message>
    <message>
        <source>Says they are family</source>
        <translation>บอกว่าเป็นครอบครัวกัน</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>เพื่อนร่วมงาน</translation>
    </message>
    <message>
        <source>Wants to go home</source>
        <translation>ต้องการกลับบ้าน</translation>
    </message>
    <message>
        <source>Afraid to go home</source>
        <translation>กลัวที่จะกลับบ้าน</translation>
    </message>
    <message>
        <source>Wants asylum</source>
        <translation>ต้องการขอลี้ภัย</translation>
    </message>
    <message>
        <source>Nationality confirmed</source>
        <translation>ยืนยันสัญชาติแล้ว</translation>
    </message>
    <message>
        <source>Nationality not confirmed</source>
        <translation>ยังไม่ยืนยันสัญชาติ</translation>
    </message>
    <message>
        <source>No embassy in this country</source>
        <translation>ไม่มีสถานทูตในประเทศนี้</translation>
    </message>
    <message>
        <source>Travel document issued</source>
        <translation>ออกเอกสารเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>กลับถึงบ้านแล้ว</translation>
    </message>
    <message>
        <source>Travelled along</source>
        <translation>เดินทางไปด้วยกัน</translation>
    </message>
    <message>
        <source>Drove or brought people</source>
        <translation>ขับรถหรือพาคนมา</translation>
    </message>
    <message>
        <source>Found people for the work</source>
        <translation>หาคนมาทำงาน</translation>
    </message>
    <message>
        <source>Agent or travel agent</source>
        <translation>นายหน้าหรือบริษัทนำเที่ยว</translation>
    </message>
    <message>
        <source>Was handed on</source>
        <translation>ถูกส่งต่อให้ผู้อื่น</translation>
    </message>
    <message>
        <source>Was kept in a place</source>
        <translation>ถูกเก็บตัวไว้ในสถานที่</translation>
    </message>
    <message>
        <source>Was sold</source>
        <translation>ถูกขาย</translation>
    </message>
    <message>
        <source>Was bought</source>
        <translation>ถูกซื้อ</translation>
    </message>
    <message>
        <source>Was taken in</source>
        <translation>ถูกรับตัวไว้</translation>
    </message>
    <message>
        <source>Was kept under control</source>
        <translation>ถูกควบคุมไว้</translation>
    </message>
    <message>
        <source>Brought people across a border</source>
        <translation>พาคนข้ามพรมแดน</translation>
    </message>
    <message>
        <source>Hurt people</source>
        <translation>ทำร้ายคน</translation>
    </message>
    <message>
        <source>Took people by force</source>
        <translation>ใช้กำลังพาตัวคนไป</translation>
    </message>
    <message>
        <source>Made people work</source>
        <translation>บังคับให้คนทำงาน</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>ละติน</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>เมียนมา</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>จีนตัวย่อ</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>จีนตัวเต็ม</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>จีน</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>เทวนาครี</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>เบงกาลี</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>คุรมุขี</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>คุชราต</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>ทมิฬ</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>เตลูกู</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>กันนาดา</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>มลยาฬัม</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>สิงหล</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>เอธิโอปิก</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>อาหรับ</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>ลาว</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>เขมร</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>เกาหลี</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ญี่ปุ่น</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>ซีริลลิก</translation>
    </message>
    <message>
        <source>Hanifi Rohingya</source>
        <translation>ฮานีฟีโรฮีนจา</translation>
    </message>
    <message>
        <source>Farming, forests and fishing</source>
        <translation>เกษตร ป่าไม้ และประมง</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>เหมืองแร่</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>โรงงาน</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>ไฟฟ้าและก๊าซ</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>น้ำและของเสีย</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>ก่อสร้าง</translation>
    </message>
    <message>
        <source>Shops and repairs</source>
        <translation>ร้านค้าและงานซ่อม</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>โรงแรมและร้านอาหาร</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>ข้อมูลและการสื่อสาร</translation>
    </message>
    <message>
        <source>Banks and insurance</source>
        <translation>ธนาคารและประกันภัย</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>อสังหาริมทรัพย์</translation>
    </message>
    <message>
        <source>Professional and technical work</source>
        <translation>งานวิชาชีพและงานเทคนิค</translation>
    </message>
    <message>
        <source>Office and support services</source>
        <translation>งานสำนักงานและงานสนับสนุน</translation>
    </message>
    <message>
        <source>Public offices and defence</source>
        <translation>หน่วยงานรัฐและการป้องกันประเทศ</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>สถานศึกษา</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>งานสุขภาพและงานสังคม</translation>
    </message>
    <message>
        <source>Arts, leisure and gambling</source>
        <translation>ศิลปะ นันทนาการ และการพนัน</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>บริการอื่น</translation>
    </message>
    <message>
        <source>Work in a household</source>
        <translation>งานในบ้าน</translation>
    </message>
    <message>
        <source>International organisations</source>
        <translation>องค์การระหว่างประเทศ</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>รอได้</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>เร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Prostitution</source>
        <translation>การค้าประเวณี</translation>
    </message>
    <message>
        <source>Pictures or films</source>
        <translation>ภาพหรือภาพยนตร์</translation>
    </message>
    <message>
        <source>Online or by phone</source>
        <translation>ทางออนไลน์หรือโทรศัพท์</translation>
    </message>
    <message>
        <source>For one person or household</source>
        <translation>ให้บุคคลเดียวหรือครัวเรือนเดียว</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>A unit the person names</source>
        <translation>หน่วยงานที่บุคคลระบุ</translation>
    </message>
    <message>
        <source>Who the person is</source>
        <translation>บุคคลนี้คือใคร</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Family and other links</source>
        <translation>ครอบครัวและความสัมพันธ์อื่น</translation>
    </message>
    <message>
        <source>Languages and interpreter</source>
        <translation>ภาษาและล่าม</translation>
    </message>
    <message>
        <source>Needs today</source>
        <translation>ความต้องการวันนี้</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>จุดเริ่มต้น</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Work and control</source>
        <translation>งานและการถูกควบคุม</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>อันตรายที่ได้รับ</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>การคัดกรอง</translation>
    </message>
    <message>
        <source>Wishes and way home</source>
        <translation>ความต้องการและการกลับบ้าน</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Child who is a parent</source>
        <translation>เด็กที่เป็นพ่อหรือแม่</translation>
    </message>
    <message>
        <source>Child who is married</source>
        <translation>เด็กที่แต่งงานแล้ว</translation>
    </message>
    <message>
        <source>Child who cares for others</source>
        <translation>เด็กที่ดูแลผู้อื่น</translation>
    </message>
    <message>
        <source>Teenage pregnancy</source>
        <translation>ตั้งครรภ์ในวัยรุ่น</translation>
    </message>
    <message>
        <source>Child in the worst kinds of work</source>
        <translation>เด็กที่ทำงานในรูปแบบเลวร้ายที่สุด</translation>
    </message>
    <message>
        <source>Child in other work</source>
        <translation>เด็กที่ทำงานรูปแบบอื่น</translation>
    </message>
    <message>
        <source>Child not at school</source>
        <translation>เด็กที่ไม่ได้เรียน</translation>
    </message>
    <message>
        <source>Child who needs special teaching</source>
        <translation>เด็กที่ต้องการการเรียนการสอนพิเศษ</translation>
    </message>
    <message>
        <source>Child with armed forces or groups</source>
        <translation>เด็กที่อยู่กับกองกำลังหรือกลุ่มติดอาวุธ</translation>
    </message>
    <message>
        <source>Child in conflict with the law</source>
        <translation>เด็กที่มีปัญหาด้านกฎหมาย</translation>
    </message>
    <message>
        <source>Unaccompanied child</source>
        <translation>เด็กที่มาตามลำพัง</translation>
    </message>
    <message>
        <source>Separated child</source>
        <translation>เด็กที่พลัดจากพ่อแม่</translation>
    </message>
    <message>
        <source>Child who leads a household</source>
        <translation>เด็กที่เป็นหัวหน้าครัวเรือน</translation>
    </message>
    <message>
        <source>Child in a home</source>
        <translation>เด็กในสถานสงเคราะห์</translation>
    </message>
    <message>
        <source>Child in foster care</source>
        <translation>เด็กในครอบครัวอุปถัมภ์</translation>
    </message>
    <message>
        <source>Single woman at risk</source>
        <translation>ผู้หญิงลำพังที่มีความเสี่ยง</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>กำลังให้นมบุตร</translation>
    </message>
    <message>
        <source>Older person alone</source>
        <translation>ผู้สูงอายุที่อยู่ลำพัง</translation>
    </message>
    <message>
        <source>Older person who needs daily care</source>
        <translation>ผู้สูงอายุที่ต้องมีคนดูแลทุกวัน</translation>
    </message>
    <message>
        <source>Older person with children</source>
        <translation>ผู้สูงอายุที่มีเด็กอยู่ด้วย</translation>
    </message>
    <message>
        <source>Single parent</source>
        <translation>พ่อหรือแม่เลี้ยงเดี่ยว</translation>
    </message>
    <message>
        <source>Single caregiver</source>
        <translation>ผู้ดูแลลำพัง</translation>
    </message>
    <message>
        <source>Single grandparent</source>
        <translation>ปู่ย่าตายายที่เลี้ยงหลานลำพัง</translation>
    </message>
    <message>
        <source>Does not see well</source>
        <translation>มองเห็นไม่ชัด</translation>
    </message>
    <message>
        <source>Does not hear well</source>
        <translation>ได้ยินไม่ชัด</translation>
    </message>
    <message>
        <source>Body disability, moderate</source>
        <translation>ความพิการทางร่างกาย ปานกลาง</translation>
    </message>
    <message>
        <source>Body disability, severe</source>
        <translation>ความพิการทางร่างกาย รุนแรง</translation>
    </message>
    <message>
        <source>Mental disability, moderate</source>
        <translation>ความพิการทางจิตหรือสติปัญญา ปานกลาง</translation>
    </message>
    <message>
        <source>Mental disability, severe</source>
        <translation>ความพิการทางจิตหรือสติปัญญา รุนแรง</translation>
    </message>
    <message>
        <source>Does not speak well</source>
        <translation>มีปัญหาด้านการพูด</translation>
    </message>
    <message>
        <source>Critical illness</source>
        <translation>เจ็บป่วยขั้นวิกฤต</translation>
    </message>
    <message>
        <source>Long illness</source>
        <translation>เจ็บป่วยเรื้อรัง</translation>
    </message>
    <message>
        <source>Mental illness</source>
        <translation>เจ็บป่วยทางจิต</translation>
    </message>
    <message>
        <source>Malnutrition</source>
        <translation>ขาดสารอาหาร</translation>
    </message>
    <message>
        <source>Difficult pregnancy</source>
        <translation>ตั้งครรภ์ที่มีปัญหา</translation>
    </message>
    <message>
        <source>Addiction</source>
        <translation>การเสพติด</translation>
    </message>
    <message>
        <source>Other illness</source>
        <translation>เจ็บป่วยอื่น</translation>
    </message>
    <message>
        <source>Family to be found</source>
        <translation>ต้องตามหาครอบครัว</translation>
    </message>
    <message>
        <source>Family to be brought together</source>
        <translation>ต้องพาครอบครัวกลับมาอยู่ด้วยกัน</translation>
    </message>
    <message>
        <source>No legal papers</source>
        <translation>ไม่มีเอกสารตามกฎหมาย</translation>
    </message>
    <message>
        <source>In detention</source>
        <translation>อยู่ในสถานกักตัว</translation>
    </message>
    <message>
        <source>Violence, abuse or neglect</source>
        <translation>ความรุนแรง การทำร้าย หรือการทอดทิ้ง</translation>
    </message>
    <message>
        <source>Had to flee more than once</source>
        <translation>ต้องหนีมากกว่าหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>Pushed to the edge of society</source>
        <translation>ถูกผลักให้อยู่ชายขอบสังคม</translation>
    </message>
    <message>
        <source>Mixed marriage</source>
        <translation>ครอบครัวต่างเชื้อชาติหรือสัญชาติ</translation>
    </message>
    <message>
        <source>Must not be sent back</source>
        <translation>ต้องไม่ถูกส่งกลับ</translation>
    </message>
    <message>
        <source>Basic needs not met</source>
        <translation>ความต้องการพื้นฐานยังไม่เพียงพอ</translation>
    </message>
    <message>
        <source>No access to services</source>
        <translation>เข้าไม่ถึงบริการ</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>มีประวัติอาชญากรรม</translation>
    </message>
    <message>
        <source>Was held or used by traffickers</source>
        <translation>เคยถูกผู้ค้ามนุษย์กักตัวหรือใช้ประโยชน์</translation>
    </message>
    <message>
        <source>Lasting harm from torture</source>
        <translation>ผลกระทบระยะยาวจากการทรมาน</translation>
    </message>
    <message>
        <source>Saw violence</source>
        <translation>เคยเห็นความรุนแรง</translation>
    </message>
    <message>
        <source>Sexual violence in this country</source>
        <translation>ความรุนแรงทางเพศในประเทศนี้</translation>
    </message>
    <message>
        <source>Sexual violence on the way</source>
        <translation>ความรุนแรงทางเพศระหว่างทาง</translation>
    </message>
    <message>
        <source>Sexual violence at home</source>
        <translation>ความรุนแรงทางเพศในประเทศบ้านเกิด</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>เงิน</translation>
    </message>
    <message>
        <source>Recovery from forced work</source>
        <translation>การฟื้นฟูจากการบังคับใช้แรงงาน</translation>
    </message>
    <message>
        <source>Knowing their rights</source>
        <translation>การรู้สิทธิของตนเอง</translation>
    </message>
    <message>
        <source>Recovery from sexual exploitation</source>
        <translation>การฟื้นฟูจากการแสวงหาประโยชน์ทางเพศ</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>การดูแลทางสังคม</translation>
    </message>
    <message>
        <source>Not screened yet</source>
        <translation>ยังไม่ได้คัดกรอง</translation>
    </message>
    <message>
        <source>Signs present, protected for now</source>
        <translation>พบสัญญาณ คุ้มครองไว้ก่อน</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>ยังไม่ชัดเจน</translation>
    </message>
    <message>
        <source>No signs for now, can be screened again</source>
        <translation>ยังไม่พบสัญญาณ คัดกรองใหม่ได้</translation>
    </message>
    <message>
        <source>Right to protection not confirmed</source>
        <translation>สิทธิได้รับการคุ้มครองยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Needs other support</source>
        <translation>ต้องการความช่วยเหลืออื่น</translation>
    </message>
    <message>
        <source>By air to Bangkok</source>
        <translation>ทางเครื่องบินไปกรุงเทพฯ</translation>
    </message>
    <message>
        <source>By air to Chiang Mai</source>
        <translation>ทางเครื่องบินไปเชียงใหม่</translation>
    </message>
    <message>
        <source>By air to another place</source>
        <translation>ทางเครื่องบินไปที่อื่น</translation>
    </message>
    <message>
        <source>Van or car</source>
        <translation>รถตู้หรือรถยนต์</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>รถบรรทุก</translation>
    </message>
    <message>
        <source>By force</source>
        <translation>ถูกบังคับ</translation>
    </message>
    <message>
        <source>Red: now</source>
        <translation>แดง: ทันที</translation>
    </message>
    <message>
        <source>Yellow: soon</source>
        <translation>เหลือง: เร็ว ๆ นี้</translation>
    </message>
    <message>
        <source>Green: can wait</source>
        <translation>เขียว: รอได้</translation>
    </message>
    <message>
        <source>Black: died</source>
        <translation>ดำ: เสียชีวิต</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>คนเดียว</translation>
    </message>
    <message>
        <source>With relatives, not the parents</source>
        <translation>อยู่กับญาติที่ไม่ใช่พ่อแม่</translation>
    </message>
    <message>
        <source>With a guardian</source>
        <translation>อยู่กับผู้ปกครอง</translation>
    </message>
    <message>
        <source>With a guardian nobody has confirmed</source>
        <translation>อยู่กับผู้ปกครองที่ยังไม่มีใครยืนยัน</translation>
    </message>
    <message>
        <source>Fear of harm</source>
        <translation>กลัวอันตราย</translation>
    </message>
    <message>
        <source>Wants to tell it themselves</source>
        <translation>ต้องการบอกเอง</translation>
    </message>
</context>
<context>
    <name>consent words</name>
    <message>
        <source>May we write down who you are, so that we can help you? Without it we help you by a number.</source>
        <translation>เราขอบันทึกว่าคุณเป็นใครเพื่อจะได้ช่วยคุณได้ไหม ถ้าไม่ยินยอม เราจะช่วยคุณโดยใช้หมายเลข</translation>
    </message>
    <message>
        <source>May we take a photo of your face? It stays with us and helps us to recognise you.</source>
        <translation>เราขอถ่ายรูปใบหน้าของคุณได้ไหม รูปจะอยู่กับเราและช่วยให้เราจำคุณได้</translation>
    </message>
    <message>
        <source>May we ask you what happened and write it down? It takes time, you can stop whenever you want, and you can leave out every question.</source>
        <translation>เราขอถามว่าเกิดอะไรขึ้นและจดบันทึกไว้ได้ไหม เรื่องนี้ใช้เวลา คุณหยุดเมื่อไรก็ได้ และไม่ตอบคำถามข้อใดก็ได้</translation>
    </message>
    <message>
        <source>May we tell the clinic about your health, so that they can care for you?</source>
        <translation>เราขอบอกคลินิกเรื่องสุขภาพของคุณเพื่อให้เขาดูแลคุณได้ไหม</translation>
    </message>
    <message>
        <source>May we tell the embassy of your country who you are? If you are afraid of that, say no; nobody will tell them.</source>
        <translation>เราขอบอกสถานทูตประเทศของคุณว่าคุณเป็นใครได้ไหม ถ้าคุณกลัวเรื่องนี้ ให้ตอบว่าไม่ยินยอม แล้วจะไม่มีใครบอกเขา</translation>
    </message>
    <message>
        <source>May we tell the ministry that decides who gets protection what you told us?</source>
        <translation>เราขอบอกเรื่องที่คุณเล่าให้เราฟังแก่กระทรวงที่ตัดสินว่าใครได้รับการคุ้มครองได้ไหม</translation>
    </message>
    <message>
        <source>May we tell the police or a prosecutor what you told us, so that they can ask you as a witness?</source>
        <translation>เราขอบอกเรื่องที่คุณเล่าให้เราฟังแก่ตำรวจหรืออัยการ เพื่อให้เขาสอบถามคุณในฐานะพยานได้ไหม</translation>
    </message>
    <message>
        <source>May we tell an organisation that helps with the way home and after who you are and what you need?</source>
        <translation>เราขอบอกองค์กรที่ช่วยเรื่องการกลับบ้านและหลังจากนั้นว่าคุณเป็นใครและต้องการอะไรได้ไหม</translation>
    </message>
    <message>
        <source>May your name stand on the list for the bus or plane? The driver and the office at the other end read it. Without it the list has your number.</source>
        <translation>ขอใส่ชื่อของคุณในรายชื่อผู้โดยสารรถหรือเครื่องบินได้ไหม คนขับและสำนักงานปลายทางจะได้อ่าน ถ้าไม่ยินยอม รายชื่อจะมีเพียงหมายเลขของคุณ</translation>
    </message>
    <message>
        <source>May we look for your family and speak with them?</source>
        <translation>เราขอตามหาครอบครัวของคุณและพูดคุยกับเขาได้ไหม</translation>
    </message>
    <message>
        <source>May we count you in figures that show nobody&apos;s name?</source>
        <translation>เราขอนับคุณรวมในตัวเลขที่ไม่แสดงชื่อของใครได้ไหม</translation>
    </message>
    <message>
        <source>May we get in touch with you later, to hear how you are?</source>
        <translation>เราขอติดต่อคุณภายหลังเพื่อถามว่าคุณเป็นอย่างไรบ้างได้ไหม</translation>
    </message>
    <message>
        <source>You can say no, and you can take a yes back at any time. Either way you get food, a bed and a doctor.</source>
        <translation>คุณปฏิเสธได้ และถอนความยินยอมได้ทุกเมื่อ ไม่ว่าคุณจะตอบอย่างไร คุณจะได้รับอาหาร ที่นอน และได้พบแพทย์</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>Stateless</source>
        <translation>ไร้สัญชาติ</translation>
    </message>
    <message>
        <source>Refugee (1951 convention)</source>
        <translation>ผู้ลี้ภัย (อนุสัญญา ค.ศ. 1951)</translation>
    </message>
    <message>
        <source>Refugee, other</source>
        <translation>ผู้ลี้ภัย อื่นๆ</translation>
    </message>
    <message>
        <source>Nationality not stated in the document</source>
        <translation>เอกสารไม่ได้ระบุสัญชาติ</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>โคโซโว</translation>
    </message>
    <message>
        <source>British Overseas Territories citizen</source>
        <translation>พลเมืองดินแดนโพ้นทะเลของสหราชอาณาจักร</translation>
    </message>
    <message>
        <source>British National (Overseas)</source>
        <translation>คนชาติบริติช (โพ้นทะเล)</translation>
    </message>
    <message>
        <source>British Overseas citizen</source>
        <translation>พลเมืองบริติชโพ้นทะเล</translation>
    </message>
    <message>
        <source>British protected person</source>
        <translation>บุคคลในอารักขาของสหราชอาณาจักร</translation>
    </message>
    <message>
        <source>British subject</source>
        <translation>คนในบังคับสหราชอาณาจักร</translation>
    </message>
    <message>
        <source>European Union document</source>
        <translation>เอกสารของสหภาพยุโรป</translation>
    </message>
    <message>
        <source>United Nations document</source>
        <translation>เอกสารของสหประชาชาติ</translation>
    </message>
    <message>
        <source>United Nations agency document</source>
        <translation>เอกสารของหน่วยงานสหประชาชาติ</translation>
    </message>
    <message>
        <source>UN mission in Kosovo document</source>
        <translation>เอกสารของคณะผู้แทนสหประชาชาติในโคโซโว</translation>
    </message>
    <message>
        <source>African Development Bank document</source>
        <translation>เอกสารของธนาคารพัฒนาแอฟริกา</translation>
    </message>
    <message>
        <source>African Export-Import Bank document</source>
        <translation>เอกสารของธนาคารเพื่อการส่งออกและนำเข้าแอฟริกา</translation>
    </message>
    <message>
        <source>Caribbean Community document</source>
        <translation>เอกสารของประชาคมแคริบเบียน</translation>
    </message>
    <message>
        <source>Council of Europe document</source>
        <translation>เอกสารของสภายุโรป</translation>
    </message>
    <message>
        <source>COMESA document</source>
        <translation>เอกสารของ COMESA</translation>
    </message>
    <message>
        <source>ECOWAS document</source>
        <translation>เอกสารของ ECOWAS</translation>
    </message>
    <message>
        <source>INTERPOL document</source>
        <translation>เอกสารของ INTERPOL</translation>
    </message>
    <message>
        <source>Eastern Caribbean States document</source>
        <translation>เอกสารขององค์การรัฐแคริบเบียนตะวันออก</translation>
    </message>
    <message>
        <source>Order of Malta document</source>
        <translation>เอกสารของคณะอัศวินแห่งมอลตา</translation>
    </message>
    <message>
        <source>Southern African Development Community document</source>
        <translation>เอกสารของประชาคมเพื่อการพัฒนาแอฟริกาตอนใต้</translation>
    </message>
    <message>
        <source>Netherlands Antilles (old document)</source>
        <translation>เนเธอร์แลนด์แอนทิลลิส (เอกสารเก่า)</translation>
    </message>
    <message>
        <source>Neutral Zone (old document)</source>
        <translation>เขตเป็นกลาง (เอกสารเก่า)</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>เมียนมา</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>ไต้หวัน</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>ฮ่องกง</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>มาเก๊า</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>ปาเลสไตน์</translation>
    </message>
</context>
<context>
    <name>denial</name>
    <message>
        <source>not asked</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>did not agree</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>wants to be asked later</source>
        <translation>ต้องการให้ถามภายหลัง</translation>
    </message>
    <message>
        <source>has withdrawn consent</source>
        <translation>ถอนความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>ไม่สามารถตอบได้</translation>
    </message>
    <message>
        <source>is on record by number only</source>
        <translation>บันทึกไว้ด้วยหมายเลขเท่านั้น</translation>
    </message>
    <message>
        <source>under 18, and no verified guardian or child officer has agreed</source>
        <translation>อายุต่ำกว่า 18 ปี และยังไม่มีผู้ปกครองที่ยืนยันแล้วหรือเจ้าหน้าที่คุ้มครองเด็กให้ความยินยอม</translation>
    </message>
    <message>
        <source>under 18, and was not asked</source>
        <translation>อายุต่ำกว่า 18 ปี และยังไม่ได้ถามเจ้าตัว</translation>
    </message>
    <message>
        <source>an emergency that no second person has confirmed in 24 hours</source>
        <translation>เหตุฉุกเฉินที่ไม่มีบุคคลที่สองยืนยันภายใน 24 ชั่วโมง</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ต้นทาง</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ปลายทาง</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ออกเดินทาง</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>ป้ายทะเบียน</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>พนักงานขับรถ</translation>
    </message>
    <message>
        <source>Escorts</source>
        <translation>ผู้ดูแลการเดินทาง</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>จำนวนที่นั่ง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>ฉบับแก้ไขที่</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>รับมอบโดย</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>บัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Guardian on board</source>
        <translation>ผู้ปกครองร่วมเดินทาง</translation>
    </message>
    <message>
        <source>Help on the way</source>
        <translation>ความช่วยเหลือระหว่างทาง</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>พิมพ์เป็น</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation>ปิดบัญชีเมื่อ</translation>
    </message>
    <message>
        <source>Finalised by</source>
        <translation>ปิดบัญชีโดย</translation>
    </message>
    <message>
        <source>Passengers as finalised</source>
        <translation>ผู้โดยสาร ณ เวลาปิดบัญชี</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>รหัสตรวจสอบ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>สำเนา</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>มอบให้</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์เมื่อ</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>สถานะของข้อมูล</translation>
    </message>
    <message>
        <source>Reception group</source>
        <translation>กลุ่มรับตัว</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>มาถึง</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ลงทะเบียนเมื่อ</translation>
    </message>
    <message>
        <source>Full name, Latin letters</source>
        <translation>ชื่อเต็ม อักษรละติน</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>ชื่อในอักษรของตน</translation>
    </message>
    <message>
        <source>Where the name comes from</source>
        <translation>ที่มาของชื่อ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>เลขที่เอกสาร</translation>
    </message>
    <message>
        <source>Document ends</source>
        <translation>เอกสารหมดอายุ</translation>
    </message>
    <message>
        <source>Language for interview</source>
        <translation>ภาษาที่ใช้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Travelling with</source>
        <translation>เดินทางกับ</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ผู้ปกครอง</translation>
    </message>
    <message>
        <source>Needs someone today</source>
        <translation>ต้องการความช่วยเหลือวันนี้</translation>
    </message>
    <message>
        <source>Agrees to be registered</source>
        <translation>ยินยอมให้ลงทะเบียน</translation>
    </message>
    <message>
        <source>Photo allowed</source>
        <translation>อนุญาตให้ถ่ายภาพ</translation>
    </message>
    <message>
        <source>Name may go to the carrier and the receiving office</source>
        <translation>ส่งชื่อให้ผู้ขนส่งและหน่วยงานปลายทางได้</translation>
    </message>
    <message>
        <source>The guardian agrees</source>
        <translation>ผู้ปกครองยินยอม</translation>
    </message>
    <message>
        <source>Next step done</source>
        <translation>ทำขั้นตอนถัดไปแล้ว</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>ขณะนี้อยู่ที่</translation>
    </message>
    <message>
        <source>Number in the imported file</source>
        <translation>เลขในไฟล์ที่นำเข้า</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Name of the father</source>
        <translation>ชื่อบิดา</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>ภูมิลำเนา</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>การนำเข้า</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>ส่งมอบโดย</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>จำนวนที่คาดไว้</translation>
    </message>
    <message>
        <source>Men counted</source>
        <translation>นับชายได้</translation>
    </message>
    <message>
        <source>Women counted</source>
        <translation>นับหญิงได้</translation>
    </message>
    <message>
        <source>Children counted</source>
        <translation>นับเด็กได้</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>ชื่อในรายชื่อ</translation>
    </message>
    <message>
        <source>Sex on the list</source>
        <translation>เพศในรายชื่อ</translation>
    </message>
    <message>
        <source>Nationality on the list</source>
        <translation>สัญชาติในรายชื่อ</translation>
    </message>
    <message>
        <source>Document number on the list</source>
        <translation>เลขที่เอกสารในรายชื่อ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>มาแล้ว</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>สถานที่ทำงาน</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>รหัสจุดปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ตัวอักษร</translation>
    </message>
    <message>
        <source>Work it is for</source>
        <translation>ใช้สำหรับงาน</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>กุญแจสาธารณะ</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>มีผลถึง</translation>
    </message>
    <message>
        <source>Holds protected fields</source>
        <translation>มีช่องข้อมูลที่ป้องกันไว้</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>Part of the records</source>
        <translation>ส่วนของบันทึก</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>ชื่อกุญแจ</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>หมายเลขกุญแจ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>กุญแจ</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>ประเภทหน่วยงานภาคี</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>หน่วยงานภาคี</translation>
    </message>
    <message>
        <source>Agreed as</source>
        <translation>ตามความยินยอมเรื่อง</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>ข้อมูลที่ส่งต่อ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดวันตอบกลับ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Undertaking number</source>
        <translation>เลขที่หนังสือรับรองการคุ้มครองข้อมูล</translation>
    </message>
    <message>
        <source>What</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ป้ายกำกับ</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>ผู้เก็บรักษา</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบรับ</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>คืนให้แล้ว</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>ผู้สัมภาษณ์</translation>
    </message>
    <message>
        <source>Interview began</source>
        <translation>เริ่มสัมภาษณ์</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>ภาษาอื่น</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>อ่านออกเขียนได้</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>ต้องการล่าม</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>ชื่อล่าม</translation>
    </message>
    <message>
        <source>Interpreter is a person here</source>
        <translation>ล่ามเป็นคนที่อยู่ที่นี่</translation>
    </message>
    <message>
        <source>Interpreter from the same country</source>
        <translation>ล่ามมาจากประเทศเดียวกัน</translation>
    </message>
    <message>
        <source>Would rather talk to</source>
        <translation>อยากคุยกับใครมากกว่า</translation>
    </message>
    <message>
        <source>Interpreter signed the pledge</source>
        <translation>ล่ามลงนามในคำมั่นแล้ว</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>ผู้ติดต่อที่ปลอดภัย</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>วิธีติดต่อ</translation>
    </message>
    <message>
        <source>When it is safe</source>
        <translation>เวลาที่ติดต่อได้อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>Do they know what happened</source>
        <translation>เขารู้เรื่องที่เกิดขึ้นหรือไม่</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>สถานภาพสมรส</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>จำนวนบุตร</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>การศึกษา</translation>
    </message>
    <message>
        <source>Work before</source>
        <translation>งานก่อนหน้านี้</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>TM.35 number</source>
        <translation>เลขที่ TM.35</translation>
    </message>
    <message>
        <source>Fine paid</source>
        <translation>จ่ายค่าปรับแล้ว</translation>
    </message>
    <message>
        <source>Told of a ban on return</source>
        <translation>ได้รับแจ้งเรื่องห้ามกลับเข้าประเทศ</translation>
    </message>
    <message>
        <source>Needs a medic now</source>
        <translation>ต้องพบเจ้าหน้าที่แพทย์ทันที</translation>
    </message>
    <message>
        <source>Medicine needed today</source>
        <translation>ยาที่ต้องใช้วันนี้</translation>
    </message>
    <message>
        <source>Last meal</source>
        <translation>อาหารมื้อล่าสุด</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>อายุครรภ์ (สัปดาห์)</translation>
    </message>
    <message>
        <source>Needs a private space</source>
        <translation>ต้องการที่ส่วนตัว</translation>
    </message>
    <message>
        <source>Child without parents</source>
        <translation>เด็กที่ไม่มีพ่อแม่อยู่ด้วย</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ถูกกระทำ</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>วิธีที่ใช้</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>จุดประสงค์</translation>
    </message>
    <message>
        <source>Acts the person was made to do</source>
        <translation>การกระทำที่บุคคลถูกบังคับให้ทำ</translation>
    </message>
    <message>
        <source>How the work was found</source>
        <translation>รู้จักงานนี้ได้อย่างไร</translation>
    </message>
    <message>
        <source>Site or app</source>
        <translation>เว็บไซต์หรือแอป</translation>
    </message>
    <message>
        <source>Work that was promised</source>
        <translation>งานที่สัญญาไว้</translation>
    </message>
    <message>
        <source>Pay that was promised</source>
        <translation>ค่าจ้างที่สัญญาไว้</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>สัญญาจ้าง</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>ค่าธรรมเนียมที่จ่าย</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>สกุลเงินของค่าธรรมเนียม</translation>
    </message>
    <message>
        <source>Who found the person</source>
        <translation>ใครเป็นผู้ชักชวนบุคคลนี้</translation>
    </message>
    <message>
        <source>Taken by force</source>
        <translation>ถูกบังคับพาตัวไป</translation>
    </message>
    <message>
        <source>Age at the time</source>
        <translation>อายุในขณะนั้น</translation>
    </message>
    <message>
        <source>Months it went on</source>
        <translation>จำนวนเดือนที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>What the person was made to do</source>
        <translation>สิ่งที่บุคคลถูกบังคับให้ทำ</translation>
    </message>
    <message>
        <source>Branch of work</source>
        <translation>ประเภทกิจการ</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>การแสวงหาประโยชน์ทางเพศ</translation>
    </message>
    <message>
        <source>Kind of scam or crime</source>
        <translation>ประเภทการหลอกลวงหรืออาชญากรรม</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Building or company</source>
        <translation>อาคารหรือบริษัท</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>หน้าที่ที่ถูกสั่งให้ทำ</translation>
    </message>
    <message>
        <source>How the person was kept</source>
        <translation>บุคคลถูกควบคุมตัวอย่างไร</translation>
    </message>
    <message>
        <source>Debt, sale, ransom</source>
        <translation>หนี้ การขาย ค่าไถ่</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>จำนวนเงินที่ถูกเรียก</translation>
    </message>
    <message>
        <source>Currency of the debt</source>
        <translation>สกุลเงินของหนี้</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>ผู้จ่าย</translation>
    </message>
    <message>
        <source>Times sold on</source>
        <translation>จำนวนครั้งที่ถูกขายต่อ</translation>
    </message>
    <message>
        <source>By police or officials</source>
        <translation>โดยตำรวจหรือเจ้าหน้าที่รัฐ</translation>
    </message>
    <message>
        <source>Wants to go home</source>
        <translation>อยากกลับบ้าน</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>ไปที่ไหน</translation>
    </message>
    <message>
        <source>Afraid of on return</source>
        <translation>สิ่งที่กลัวหากกลับไป</translation>
    </message>
    <message>
        <source>Cannot be sent back</source>
        <translation>ส่งกลับไม่ได้</translation>
    </message>
    <message>
        <source>Wants family told</source>
        <translation>อยากให้แจ้งครอบครัว</translation>
    </message>
    <message>
        <source>Wants to speak to police</source>
        <translation>อยากคุยกับตำรวจ</translation>
    </message>
    <message>
        <source>Way home</source>
        <translation>ทางกลับบ้าน</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>สถานทูตหรือสถานกงสุล</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>ติดต่อแล้ว</translation>
    </message>
    <message>
        <source>Officials at the border</source>
        <translation>เจ้าหน้าที่ที่ชายแดน</translation>
    </message>
    <message>
        <source>Nationality confirmed</source>
        <translation>ยืนยันสัญชาติแล้ว</translation>
    </message>
    <message>
        <source>Travel paper issued</source>
        <translation>ออกเอกสารเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Support planned</source>
        <translation>ความช่วยเหลือที่วางแผนไว้</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>เคส</translation>
    </message>
    <message>
        <source>Last break of the interview</source>
        <translation>การพักสัมภาษณ์ครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Parts marked as done</source>
        <translation>ส่วนที่ทำเครื่องหมายว่าเสร็จแล้ว</translation>
    </message>
    <message>
        <source>May we</source>
        <translation>เราขออนุญาต</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ผู้ตอบ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>ได้รับแจ้งว่า</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ถ้อยคำ</translation>
    </message>
    <message>
        <source>Other basis</source>
        <translation>ฐานอื่น</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>แต่ไม่รวม</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>ใช้แทน</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>ฉุกเฉิน</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>ผู้ยืนยัน</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันเมื่อ</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>ชื่อที่ให้ไว้</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>ชื่อตัว</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>นามสกุล</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>ลำดับของชื่อ</translation>
    </message>
    <message>
        <source>What should we call you</source>
        <translation>อยากให้เราเรียกว่าอะไร</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>ตัวอักษรที่ใช้</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>เพศสภาพ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Born, as said</source>
        <translation>วันเกิดตามที่บอก</translation>
    </message>
    <message>
        <source>Age about</source>
        <translation>อายุประมาณ</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>อายุทราบจาก</translation>
    </message>
    <message>
        <source>Is the person under 18</source>
        <translation>บุคคลนี้อายุต่ำกว่า 18 ปีหรือไม่</translation>
    </message>
    <message>
        <source>Other nationalities</source>
        <translation>สัญชาติอื่น</translation>
    </message>
    <message>
        <source>Nationality shown by</source>
        <translation>สัญชาติดูจาก</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>ประเทศที่เกิด</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>ภูมิลำเนา</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>กลุ่มชาติพันธุ์</translation>
    </message>
    <message>
        <source>Marks to know the person by</source>
        <translation>ตำหนิหรือลักษณะที่ใช้จำบุคคล</translation>
    </message>
    <message>
        <source>Document from</source>
        <translation>เอกสารออกโดย</translation>
    </message>
    <message>
        <source>Where are the documents</source>
        <translation>เอกสารอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Number of the day</source>
        <translation>ลำดับที่ของวัน</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>จุดข้ามแดน</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูปถ่าย</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>ใครต้องได้รับการดูแลก่อน</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>สภาพของบุคคล</translation>
    </message>
    <message>
        <source>Fit to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <translation>สถานะของเคส</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Clocks stopped since</source>
        <translation>หยุดนับเวลาตั้งแต่</translation>
    </message>
    <message>
        <source>Clocks were stopped</source>
        <translation>เคยหยุดนับเวลา</translation>
    </message>
    <message>
        <source>Given more time</source>
        <translation>ให้เวลาเพิ่ม</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>การติดตามครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Country it goes to</source>
        <translation>ประเทศปลายทาง</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ชนิดไฟล์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>ชิ้นส่วน</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>เพิ่มเมื่อ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>เรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>Say so before</source>
        <translation>แจ้งล่วงหน้า</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>สิ้นสุด</translation>
    </message>
    <message>
        <source>Name in it</source>
        <translation>ชื่อในเอกสาร</translation>
    </message>
    <message>
        <source>Born, in it</source>
        <translation>วันเกิดในเอกสาร</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>เห็นเมื่อ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>อยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Lines of the machine-readable zone</source>
        <translation>บรรทัดในแถบที่อ่านด้วยเครื่อง</translation>
    </message>
    <message>
        <source>Mended while reading</source>
        <translation>แก้ไขขณะอ่าน</translation>
    </message>
    <message>
        <source>Is the</source>
        <translation>มีความสัมพันธ์เป็น</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>รู้จักจาก</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>ที่ไหนและเมื่อไร</translation>
    </message>
    <message>
        <source>May be told to</source>
        <translation>บอกใครได้บ้าง</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>ผู้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>ทบทวนอีกครั้งวันที่</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภูมิภาค</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>คอมพาวด์</translation>
    </message>
    <message>
        <source>Who led</source>
        <translation>ใครเป็นคนพาไป</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>บ่อยแค่ไหน</translation>
    </message>
    <message>
        <source>Injury now</source>
        <translation>การบาดเจ็บตอนนี้</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>เร่งด่วนแค่ไหน</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>ผู้จดบันทึก</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>ทบทวนแล้วเมื่อ</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>escort lead</source>
        <translation>หัวหน้าผู้ดูแลการเดินทาง</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>พนักงานขับรถ</translation>
    </message>
    <message>
        <source>receiving office</source>
        <translation>หน่วยงานปลายทาง</translation>
    </message>
    <message>
        <source>file</source>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>police desk</source>
        <translation>โต๊ะตำรวจ</translation>
    </message>
    <message>
        <source>Revision %1, replaces revision %2</source>
        <translation>ฉบับแก้ไขที่ %1 แทนฉบับแก้ไขที่ %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>ฉบับแก้ไขที่ %1</translation>
    </message>
    <message>
        <source>Draft. Not for travel.</source>
        <translation>ฉบับร่าง ห้ามใช้เดินทาง</translation>
    </message>
    <message>
        <source>Finalised %1 by %2</source>
        <translation>ปิดบัญชีเมื่อ %1 โดย %2</translation>
    </message>
    <message>
        <source>Passenger manifest</source>
        <translation>บัญชีรายชื่อผู้โดยสาร</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>%n seats</source>
        <translation>%n ที่นั่ง</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ต้นทาง</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ปลายทาง</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ออกเดินทาง</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>ยานพาหนะ</translation>
    </message>
    <message>
        <source>%n men</source>
        <translation>ชาย %n คน</translation>
    </message>
    <message>
        <source>%n women</source>
        <translation>หญิง %n คน</translation>
    </message>
    <message>
        <source>%n of other or no given sex</source>
        <translation>เพศอื่นหรือไม่ระบุ %n คน</translation>
    </message>
    <message>
        <source>%n under 18</source>
        <translation>อายุต่ำกว่า 18 ปี %n คน</translation>
    </message>
    <message>
        <source>%n by code only</source>
        <translation>ใช้รหัสเท่านั้น %n คน</translation>
    </message>
    <message>
        <source>%1 (lead)</source>
        <translation>%1 (หัวหน้าทีม)</translation>
    </message>
    <message>
        <source>%n people</source>
        <translation>%n คน</translation>
    </message>
    <message>
        <source>%n families kept together</source>
        <translation>จัดให้อยู่ด้วยกัน %n ครอบครัว</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>พนักงานขับรถ: %1</translation>
    </message>
    <message>
        <source>Escorts: %1</source>
        <translation>ผู้ดูแลการเดินทาง: %1</translation>
    </message>
    <message>
        <source>End of list: %n people.</source>
        <translation>จบรายชื่อ: %n คน</translation>
    </message>
    <message>
        <source>Nothing may be added below this line. To add a person, print a new revision.</source>
        <translation>ห้ามเพิ่มข้อความใดใต้เส้นนี้ หากต้องการเพิ่มบุคคล ให้พิมพ์ฉบับแก้ไขใหม่</translation>
    </message>
    <message>
        <source>Added: %1, seat %2</source>
        <translation>เพิ่ม: %1 ที่นั่ง %2</translation>
    </message>
    <message>
        <source>Removed: %1 from seat %2</source>
        <translation>นำออก: %1 จากที่นั่ง %2</translation>
    </message>
    <message>
        <source>Removed: %1 from seat %2, travels on %3</source>
        <translation>นำออก: %1 จากที่นั่ง %2 เดินทางตามบัญชี %3</translation>
    </message>
    <message>
        <source>Changed: %1 from seat %2 to %3</source>
        <translation>เปลี่ยน: %1 จากที่นั่ง %2 เป็น %3</translation>
    </message>
    <message>
        <source>Changed: guardian named for %1</source>
        <translation>เปลี่ยน: ระบุผู้ปกครองของ %1</translation>
    </message>
    <message>
        <source>Changed: %1 prints as code only</source>
        <translation>เปลี่ยน: %1 พิมพ์เฉพาะรหัส</translation>
    </message>
    <message>
        <source>Changed: %1 prints with name</source>
        <translation>เปลี่ยน: %1 พิมพ์พร้อมชื่อ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>None. This is the first list.</source>
        <translation>ไม่มี นี่คือรายชื่อฉบับแรก</translation>
    </message>
    <message>
        <source>Changes since revision %1</source>
        <translation>การเปลี่ยนแปลงจากฉบับแก้ไขที่ %1</translation>
    </message>
    <message>
        <source>and %n more, in the record</source>
        <translation>และอีก %n รายการในข้อมูล</translation>
    </message>
    <message>
        <source>None of the people changed.</source>
        <translation>ไม่มีการเปลี่ยนแปลงบุคคล</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>On this manifest</source>
        <translation>ในบัญชีเดินทางนี้</translation>
    </message>
    <message>
        <source>On the bus when it left</source>
        <translation>บนรถเมื่อออกเดินทาง</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>No-shows and changes on the day, by hand</source>
        <translation>ผู้ที่ไม่มาและการเปลี่ยนแปลงในวันเดินทาง เขียนด้วยมือ</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>จัดทำโดย</translation>
    </message>
    <message>
        <source>This list was made from the records on the day.</source>
        <translation>จัดทำรายชื่อนี้จากข้อมูลในวันดังกล่าว</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>ตรวจสอบโดย</translation>
    </message>
    <message>
        <source>I checked the warnings and the count.</source>
        <translation>ข้าพเจ้าตรวจสอบคำเตือนและจำนวนแล้ว</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>พนักงานขับรถ</translation>
    </message>
    <message>
        <source>I counted the people with the escort.</source>
        <translation>ข้าพเจ้านับจำนวนคนร่วมกับผู้ดูแลการเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Escort lead</source>
        <translation>หัวหน้าผู้ดูแลการเดินทาง</translation>
    </message>
    <message>
        <source>The people marked “on bus” are in my care.</source>
        <translation>บุคคลที่ทำเครื่องหมาย “ขึ้นรถ” อยู่ในความดูแลของข้าพเจ้า</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>ส่งมอบโดย</translation>
    </message>
    <message>
        <source>I handed over the number written above.</source>
        <translation>ข้าพเจ้าส่งมอบตามจำนวนที่เขียนไว้ข้างต้น</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>รับมอบโดย</translation>
    </message>
    <message>
        <source>I received the number written above.</source>
        <translation>ข้าพเจ้ารับมอบตามจำนวนที่เขียนไว้ข้างต้น</translation>
    </message>
    <message>
        <source>Copy %1 of %2: %3.</source>
        <translation>สำเนาที่ %1 จาก %2: %3</translation>
    </message>
    <message>
        <source>Assist: C child or with child, D seat near door, W wheelchair, G named guardian on board. No health details are printed here.</source>
        <translation>ช่วยเหลือ: C เด็กหรือมีเด็กมาด้วย, D ที่นั่งใกล้ประตู, W รถเข็น, G ผู้ปกครองที่ระบุอยู่บนรถ ไม่พิมพ์ข้อมูลสุขภาพในเอกสารนี้</translation>
    </message>
    <message>
        <source>Personal data. Only for: %1.</source>
        <translation>ข้อมูลส่วนบุคคล สำหรับ %1 เท่านั้น</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>รหัสตรวจสอบ</translation>
    </message>
    <message>
        <source>%1, revision %2, page %3 of %4</source>
        <translation>%1, ฉบับแก้ไขที่ %2, หน้า %3 จาก %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Name and name in own script</source>
        <translation>ชื่อและชื่อในอักษรของตน</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>On bus</source>
        <translation>ขึ้นรถ</translation>
    </message>
    <message>
        <source>Prints as code only, at the person’s choice</source>
        <translation>พิมพ์เฉพาะรหัสตามความประสงค์ของบุคคล</translation>
    </message>
    <message>
        <source>Name not given</source>
        <translation>ไม่ได้ให้ชื่อ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>จัดทำเมื่อ %1 โดย %2</translation>
    </message>
    <message>
        <source>Small groups are joined, so that nobody can be told from a number.</source>
        <translation>รวมกลุ่มขนาดเล็กเข้าด้วยกัน เพื่อไม่ให้ระบุตัวบุคคลได้จากตัวเลข</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, กลุ่ม %2</translation>
    </message>
    <message>
        <source>This is your number here</source>
        <translation>นี่คือหมายเลขของคุณที่นี่</translation>
    </message>
    <message>
        <source>Keep this slip. Someone will come to talk with you.</source>
        <translation>โปรดเก็บใบนี้ไว้ จะมีคนมาพูดคุยกับคุณ</translation>
    </message>
    <message>
        <source>Keep this slip. Someone who speaks %1 will come to talk with you.</source>
        <translation>โปรดเก็บใบนี้ไว้ จะมีคนที่พูด %1 ได้มาพูดคุยกับคุณ</translation>
    </message>
    <message>
        <source>Doctor seen:</source>
        <translation>พบแพทย์แล้ว:</translation>
    </message>
    <message>
        <source>Food:</source>
        <translation>อาหาร:</translation>
    </message>
    <message>
        <source>Bed:</source>
        <translation>ที่นอน:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายมือชื่อ</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>วันที่ เวลา</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ประมาณ %1</translation>
    </message>
    <message>
        <source>age %1 in %2</source>
        <translation>อายุ %1 ปี ใน %2</translation>
    </message>
    <message>
        <source>plate %1, %2</source>
        <translation>ทะเบียน %1, %2</translation>
    </message>
    <message>
        <source>Copy %1: %2.</source>
        <translation>สำเนาที่ %1: %2</translation>
    </message>
    <message>
        <source>Further parts of the record</source>
        <translation>ส่วนอื่นของบันทึก</translation>
    </message>
    <message>
        <source>What you were given</source>
        <translation>สิ่งที่คุณได้รับ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>สิ่งที่ต้องทำตอนนี้</translation>
    </message>
    <message>
        <source>Stop using what you were given.</source>
        <translation>หยุดใช้สิ่งที่คุณได้รับ</translation>
    </message>
    <message>
        <source>Destroy every copy, on paper and on devices, and tell those you passed it to.</source>
        <translation>ทำลายสำเนาทุกชุด ทั้งบนกระดาษและในอุปกรณ์ และแจ้งผู้ที่คุณส่งต่อให้</translation>
    </message>
    <message>
        <source>Sign below and send this sheet back.</source>
        <translation>ลงชื่อด้านล่างแล้วส่งแผ่นนี้กลับมา</translation>
    </message>
    <message>
        <source>Consent was taken back</source>
        <translation>มีการถอนความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>About the person with number</source>
        <translation>เกี่ยวกับบุคคลหมายเลข</translation>
    </message>
    <message>
        <source>This person had agreed that you are given what is listed below. On %1 they took that back.</source>
        <translation>บุคคลนี้เคยยินยอมให้คุณได้รับสิ่งที่ระบุด้านล่าง และได้ถอนความยินยอมเมื่อ %1</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>We stopped using it and destroyed it.</source>
        <translation>เราหยุดใช้และทำลายแล้ว</translation>
    </message>
    <message>
        <source>This notice names nobody, so that it can be kept.</source>
        <translation>หนังสือแจ้งนี้ไม่ระบุชื่อใคร จึงเก็บไว้ได้</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>How did you hear about the work? What were you told it would be, and what was it then?</source>
        <translation>คุณรู้เรื่องงานนี้ได้อย่างไร เขาบอกว่าเป็นงานอะไร แล้วจริงๆ เป็นงานอะไร</translation>
    </message>
    <message>
        <source>Who planned the way here? Some people do not know where they are going. How was it for you?</source>
        <translation>ใครวางแผนการเดินทางมาที่นี่ บางคนไม่รู้ว่ากำลังจะไปไหน ของคุณเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Some people could go out when they wanted. Some could not. How was it for you?</source>
        <translation>บางคนออกไปข้างนอกได้เมื่ออยากออก บางคนออกไม่ได้ ของคุณเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Were the people you set out with the same ones to the end? Who came in between?</source>
        <translation>คนที่ออกเดินทางมากับคุณเป็นคนเดิมจนสุดทางไหม มีใครเข้ามาระหว่างทางบ้าง</translation>
    </message>
    <message>
        <source>Who was there when you arrived? What happened first?</source>
        <translation>ตอนไปถึงมีใครอยู่ที่นั่น เกิดอะไรขึ้นเป็นอย่างแรก</translation>
    </message>
    <message>
        <source>What was different from what you had been told? When did you notice?</source>
        <translation>มีอะไรไม่เหมือนที่เขาบอกไว้ คุณเริ่มสังเกตเมื่อไร</translation>
    </message>
    <message>
        <source>What happened to people who said no? Did you ever feel afraid for yourself or for someone close?</source>
        <translation>คนที่บอกว่าไม่ทำเจออะไรบ้าง คุณเคยกลัวว่าจะเกิดอะไรกับตัวเองหรือคนใกล้ชิดไหม</translation>
    </message>
    <message>
        <source>Where were your passport and your phone while you were there? Could you have them when you asked?</source>
        <translation>ตอนอยู่ที่นั่น พาสปอร์ตและโทรศัพท์ของคุณอยู่ที่ไหน ถ้าขอคืนจะได้ไหม</translation>
    </message>
    <message>
        <source>What would have had to happen for you to go? Some people were asked for money. How was it for you?</source>
        <translation>ต้องเกิดอะไรขึ้นก่อนคุณถึงจะออกมาได้ บางคนถูกเรียกเงิน ของคุณเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Was there something in your life that made it hard to say no, like money owed, an illness or missing papers?</source>
        <translation>ตอนนั้นมีเรื่องอะไรในชีวิตที่ทำให้ปฏิเสธยากไหม เช่น หนี้สิน ความเจ็บป่วย หรือไม่มีเอกสาร</translation>
    </message>
    <message>
        <source>Was there a part of the way you had not agreed to? How did it come about?</source>
        <translation>มีช่วงไหนของการเดินทางที่คุณไม่ได้ตกลงไว้ไหม เกิดขึ้นได้อย่างไร</translation>
    </message>
    <message>
        <source>Were there papers or a contract? What did they say, and was it true?</source>
        <translation>มีเอกสารหรือสัญญาไหม ในนั้นเขียนว่าอะไร แล้วเป็นความจริงไหม</translation>
    </message>
    <message>
        <source>Was there somebody you could not refuse, like an employer, an official or an older relative?</source>
        <translation>มีใครที่คุณปฏิเสธไม่ได้ไหม เช่น นายจ้าง เจ้าหน้าที่ หรือญาติผู้ใหญ่</translation>
    </message>
    <message>
        <source>Did money change hands between other people because of you? What did you see or hear?</source>
        <translation>มีคนอื่นจ่ายเงินหรือรับเงินกันเพราะตัวคุณไหม คุณเห็นหรือได้ยินอะไรบ้าง</translation>
    </message>
    <message>
        <source>Some people were hurt there. You do not have to tell me. Is there something a doctor should know?</source>
        <translation>บางคนถูกทำร้ายที่นั่น คุณไม่จำเป็นต้องเล่า มีอะไรที่หมอควรรู้ไหม</translation>
    </message>
    <message>
        <source>Could you call home? Who listened? Did you know where you were?</source>
        <translation>คุณโทรกลับบ้านได้ไหม มีใครฟังอยู่ด้วยไหม คุณรู้ไหมว่าตัวเองอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Did somebody say you owed money? How much, and what happened to it over time?</source>
        <translation>มีคนบอกว่าคุณเป็นหนี้ไหม เท่าไร แล้วหนี้นั้นเปลี่ยนไปอย่างไรเมื่อเวลาผ่านไป</translation>
    </message>
    <message>
        <source>What did a day there look like? What were you told to do with the phone or the computer?</source>
        <translation>วันหนึ่งที่นั่นเป็นอย่างไร เขาให้คุณใช้โทรศัพท์หรือคอมพิวเตอร์ทำอะไร</translation>
    </message>
    <message>
        <source>What work was there besides? What happened when somebody wanted to stop?</source>
        <translation>นอกจากนั้นมีงานอะไรอีก ถ้ามีคนอยากเลิกทำ จะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Were you in one place or in several? How did it come that you moved?</source>
        <translation>คุณอยู่ที่เดียวหรือหลายที่ ได้ย้ายที่เพราะอะไร</translation>
    </message>
    <message>
        <source>Some people were made to do things with their body that they did not want. Is there something you want to say about it?</source>
        <translation>บางคนถูกบังคับให้ทำสิ่งที่ไม่ต้องการกับร่างกายของตัวเอง มีอะไรที่คุณอยากพูดถึงไหม</translation>
    </message>
    <message>
        <source>What were you paid, and when? What was taken off?</source>
        <translation>คุณได้ค่าจ้างเท่าไร ได้เมื่อไร ถูกหักอะไรบ้าง</translation>
    </message>
    <message>
        <source>When did a day begin and end? When could you sleep or rest?</source>
        <translation>วันหนึ่งเริ่มและเลิกงานกี่โมง ได้นอนหรือพักตอนไหน</translation>
    </message>
    <message>
        <source>Where did you sleep and eat? How many people were there?</source>
        <translation>คุณนอนและกินข้าวที่ไหน มีคนอยู่กี่คน</translation>
    </message>
    <message>
        <source>Was there somebody you had to serve? Could you have stopped?</source>
        <translation>มีใครที่คุณต้องคอยรับใช้ไหม คุณเลิกทำได้ไหม</translation>
    </message>
    <message>
        <source>Who decided over you there, over your days and nights? What could you decide?</source>
        <translation>ที่นั่นใครเป็นคนตัดสินใจแทนคุณ ทั้งกลางวันและกลางคืน คุณตัดสินใจเรื่องอะไรเองได้บ้าง</translation>
    </message>
    <message>
        <source>Did anybody take blood, or talk about an operation you had not asked for?</source>
        <translation>มีใครเจาะเลือดคุณ หรือพูดถึงการผ่าตัดที่คุณไม่ได้ขอไหม</translation>
    </message>
    <message>
        <source>Were you told to do things you thought were not allowed? What happened when somebody said no?</source>
        <translation>เขาสั่งให้คุณทำสิ่งที่คุณคิดว่าไม่อนุญาตให้ทำไหม ถ้ามีคนบอกว่าไม่ทำ จะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Did anybody send you to ask strangers for money? Where did the money go?</source>
        <translation>มีใครส่งคุณไปขอเงินจากคนแปลกหน้าไหม เงินนั้นไปอยู่ที่ไหน</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>Identity</source>
        <translation>ตัวตน</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Family, contacts</source>
        <translation>ครอบครัวและผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>การชักชวนมาทำงาน</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Work and control</source>
        <translation>งานและการควบคุม</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>อันตรายที่ได้รับ</translation>
    </message>
    <message>
        <source>Health and needs</source>
        <translation>สุขภาพและความต้องการ</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>การคัดกรอง</translation>
    </message>
    <message>
        <source>Wishes and return</source>
        <translation>ความประสงค์และการกลับ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>เพศและอายุ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>มาจากไหน</translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation>ภาษาและล่าม</translation>
    </message>
    <message>
        <source>Life before</source>
        <translation>ชีวิตก่อนหน้านี้</translation>
    </message>
    <message>
        <source>At the border</source>
        <translation>ที่ชายแดน</translation>
    </message>
    <message>
        <source>Paper shown at the desk</source>
        <translation>เอกสารที่แสดงที่โต๊ะรับเรื่อง</translation>
    </message>
    <message>
        <source>Papers and fines</source>
        <translation>เอกสารและค่าปรับ</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>วิธีติดต่อบุคคลนี้</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>เริ่มต้นอย่างไร</translation>
    </message>
    <message>
        <source>Pay and fees</source>
        <translation>ค่าจ้างและค่าใช้จ่าย</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>ใครและเมื่อไร</translation>
    </message>
    <message>
        <source>What had to be done, and where</source>
        <translation>ต้องทำอะไร และที่ไหน</translation>
    </message>
    <message>
        <source>Control and debt</source>
        <translation>การควบคุมและหนี้สิน</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>การดูเบื้องต้น</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>สภาพของบุคคล</translation>
    </message>
    <message>
        <source>What the person wants</source>
        <translation>สิ่งที่บุคคลนี้ต้องการ</translation>
    </message>
    <message>
        <source>Embassy and papers</source>
        <translation>สถานทูตและเอกสาร</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ขั้นต่อไป</translation>
    </message>
</context>
<context>
    <name>ui::forms::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
</context>
<context>
    <name>ui::forms::MomentText</name>
    <message>
        <source>14:30, or 9.11. 20:00</source>
        <extracomment>How to type a time, shown in an empty field. Keep the digits.</extracomment>
        <translation>14:30 หรือ 9.11. 20:00</translation>
    </message>
    <message>
        <source>Type the time, such as 14:30, or the day before it, such as 9.11. 20:00.</source>
        <translation>พิมพ์เวลา เช่น 14:30 หรือใส่วันไว้ข้างหน้า เช่น 9.11. 20:00</translation>
    </message>
</context>
<context>
    <name>ui::forms::MultiPicker</name>
    <message>
        <source>Type to find, Enter adds</source>
        <translation>พิมพ์เพื่อค้นหา กด Enter เพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Takes it away</source>
        <extracomment>Spoken for the button that takes an entry out of a list.</extracomment>
        <translation>เอาออก</translation>
    </message>
</context>
<context>
    <name>ui::forms::RegistrationForm</name>
    <message>
        <source>Last person: %1, %2</source>
        <translation>คนก่อนหน้า: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Family of %1, %n people</source>
        <translation>
            <numerusform>ครอบครัวของ %1, %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 same</source>
        <extracomment>F5 is the key that copies the answer of the last person.</extracomment>
        <translation>F5 เหมือนเดิม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A problem in the list at the top: %1 is the field, %2 the sentence shown under it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only the number, the time and the group are kept.</source>
        <translation>จะเก็บเฉพาะหมายเลข เวลา และกลุ่ม</translation>
    </message>
    <message>
        <source>This takes away: %1.</source>
        <translation>ข้อมูลที่จะถูกลบ: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>คนเดียว</translation>
    </message>
    <message>
        <source>Family of last person</source>
        <translation>ครอบครัวของคนก่อนหน้า</translation>
    </message>
    <message>
        <source>Find family</source>
        <translation>ค้นหาครอบครัว</translation>
    </message>
    <message>
        <source>Born: day, month, year</source>
        <translation>เกิด: วัน เดือน ปี ค.ศ.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>as written in the document</source>
        <translation>ตามที่เขียนในเอกสาร</translation>
    </message>
    <message>
        <source>leave empty if none, or if you did not ask</source>
        <translation>เว้นว่างหากไม่มีหรือไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>ชื่อหรือรหัส</translation>
    </message>
    <message>
        <source>Keep the number only</source>
        <translation>เก็บเฉพาะหมายเลข</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Last person: %1</source>
        <translation>คนก่อนหน้า: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>The day a document ends, above its number.</extracomment>
        <translation>ถึง %1</translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobBar</name>
    <message>
        <source>%1 so far</source>
        <translation>ขณะนี้ %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>เหลือประมาณ %n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>เหลือประมาณ %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;412 of 640&quot;, %2 is &quot;about 20 seconds left&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stopping is safe. Whole records are kept.</source>
        <translation>หยุดได้อย่างปลอดภัย ข้อมูลที่ครบถ้วนจะถูกเก็บไว้</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>กำลังหยุด</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of the work, %2 is &quot;412 of 640&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::main_window::Frame</name>
    <message>
        <source>%1 is not part of your work. Ask a supervisor.</source>
        <translation>%1 ไม่อยู่ในงานของคุณ โปรดสอบถามหัวหน้า</translation>
    </message>
    <message numerus="yes">
        <source>%n registrations were kept.</source>
        <translation>
            <numerusform>เก็บการลงทะเบียนไว้ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>รายการล่าสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>See drafts</source>
        <translation>ดูร่าง</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>ยังไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>เข้าใจแล้ว</translation>
    </message>
    <message>
        <source>Site stick found.</source>
        <translation>พบแฟลชไดรฟ์ของสถานที่แล้ว</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>แลกข้อมูลตอนนี้</translation>
    </message>
</context>
<context>
    <name>ui::main_window::HideScreen</name>
    <message>
        <source>Checking</source>
        <translation>กำลังตรวจสอบ</translation>
    </message>
    <message>
        <source>Passphrase, then Enter</source>
        <translation>วลีรหัสผ่าน แล้วกด Enter</translation>
    </message>
    <message>
        <source>Press any key</source>
        <translation>กดปุ่มใดก็ได้</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>ui::main_window::MainWindow</name>
    <message>
        <source>Laptop %1</source>
        <translation>เครื่อง %1</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>กำลังตรวจสอบวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Locked at %1. Unfinished work was saved first.</source>
        <translation>ล็อกเมื่อ %1 บันทึกงานที่ยังไม่เสร็จไว้ก่อนแล้ว</translation>
    </message>
    <message>
        <source>Locked at %1. The last words of unfinished work could not be saved: %2</source>
        <translation>ล็อกเมื่อ %1 บันทึกข้อความสุดท้ายของงานที่ยังไม่เสร็จไม่ได้: %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>นาฬิกา</translation>
    </message>
    <message>
        <source>This laptop is in the group. Unlock it, then share to get what the others have.</source>
        <translation>แล็ปท็อปนี้อยู่ในกลุ่มแล้ว ปลดล็อก แล้วแลกข้อมูลเพื่อรับสิ่งที่เครื่องอื่นมี</translation>
    </message>
    <message>
        <source>Close Homeward?</source>
        <translation>ปิด Homeward หรือไม่?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
    </message>
</context>
<context>
    <name>ui::main_window::Rail</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>What waits in a place of the rail: &quot;Conflicts, 2 to look at&quot;.</extracomment>
        <translation>
            <numerusform>ควรตรวจดู %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::main_window::SearchBox</name>
    <message>
        <source>No such command.</source>
        <translation>ไม่มีคำสั่งนี้</translation>
    </message>
    <message>
        <source>Nobody matches. Register a person with F2.</source>
        <translation>ไม่พบบุคคลที่ตรงกัน กด F2 เพื่อลงทะเบียนบุคคล</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>ไม่ได้ให้ชื่อ</translation>
    </message>
    <message>
        <source>Find a person, code or manifest</source>
        <translation>ค้นหาบุคคล รหัส หรือบัญชี</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>ผลการค้นหา</translation>
    </message>
</context>
<context>
    <name>ui::main_window::StatusStrip</name>
    <message numerus="yes">
        <source>Locks in %n seconds. Press any key to stay.</source>
        <translation>
            <numerusform>จะล็อกใน %n วินาที กดปุ่มใดก็ได้เพื่อใช้งานต่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved since %1. %2</source>
        <translation>ยังไม่ได้บันทึกตั้งแต่ %1 %2</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>ยังไม่ได้บันทึก %1</translation>
    </message>
    <message>
        <source>Saved on this laptop %1</source>
        <translation>บันทึกในเครื่องนี้แล้ว %1</translation>
    </message>
    <message>
        <source>Typing: %1</source>
        <translation>กำลังพิมพ์: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>กำลังชาร์จ</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>ไม่ได้ชาร์จ</translation>
    </message>
    <message>
        <source>Records are only on this laptop</source>
        <translation>ข้อมูลอยู่ในเครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>เครื่อง %1</translation>
    </message>
</context>
<context>
    <name>ui::main_window::TopBar</name>
    <message>
        <source>%1, group %2</source>
        <translation>%1, กลุ่ม %2</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
</context>
<context>
    <name>ui::models::CandidateModel</name>
    <message>
        <source>Child</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>ไม่มีเอกสาร</translation>
    </message>
    <message>
        <source>No sharing</source>
        <translation>ไม่ให้ส่งต่อข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>ครอบครัว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>ไม่ได้ให้ชื่อ</translation>
    </message>
    <message>
        <source>F</source>
        <comment>woman</comment>
        <translation>ญ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>man</comment>
        <translation>ช</translation>
    </message>
    <message>
        <source>X</source>
        <comment>other sex</comment>
        <translation>อ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>เพศ อายุ</translation>
    </message>
</context>
<context>
    <name>ui::models::ConflictModel</name>
    <message>
        <source>Put aside</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Went on with it</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>saw: no answer yet</source>
        <extracomment>What stood in the field when the person wrote the value above.</extracomment>
        <translation>เห็น: ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>saw: %1</source>
        <translation>เห็น: %1</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between values</comment>
        <translation> และ </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>did not change it</source>
        <translation>ไม่ได้แก้ไข</translation>
    </message>
    <message>
        <source>Choose one</source>
        <extracomment>Which of the values is used as long as nobody has chosen.</extracomment>
        <translation>เลือกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>until then: the record stays</source>
        <translation>จนกว่าจะเลือก: บันทึกยังอยู่</translation>
    </message>
    <message>
        <source>until then: %1</source>
        <translation>จนกว่าจะเลือก: %1</translation>
    </message>
    <message>
        <source>both texts, in time order</source>
        <translation>ข้อความทั้งสอง เรียงตามเวลา</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>ทั้งสองรวมกัน</translation>
    </message>
    <message>
        <source>typed now</source>
        <translation>พิมพ์ตอนนี้</translation>
    </message>
    <message>
        <source>Put the record aside</source>
        <translation>พักบันทึกนี้ไว้</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>เก็บบันทึกนี้ไว้</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>The record itself</source>
        <translation>ตัวบันทึกเอง</translation>
    </message>
    <message>
        <source>A field of a newer Homeward</source>
        <translation>ช่องข้อมูลจาก Homeward รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่องข้อมูล</translation>
    </message>
    <message>
        <source>What will be kept</source>
        <translation>สิ่งที่จะเก็บไว้</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>เครื่อง %1</translation>
    </message>
    <message>
        <source>Laptop %1, %2</source>
        <translation>แล็ปท็อป %1, %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>วันนี้ %1</translation>
    </message>
</context>
<context>
    <name>ui::models::ExpectedModel</name>
    <message>
        <source>Arrived</source>
        <translation>ถึงแล้ว</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ยังไม่มา</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>ชื่อในรายชื่อ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>อยู่ที่นี่</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>ลงทะเบียนเป็น</translation>
    </message>
    <message>
        <source>F</source>
        <comment>woman</comment>
        <translation>ญ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>man</comment>
        <translation>ช</translation>
    </message>
</context>
<context>
    <name>ui::models::HistoryModel</name>
    <message>
        <source>Somebody no longer listed</source>
        <translation>ผู้ที่ไม่อยู่ในรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>What</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>ui::models::PassengerModel</name>
    <message>
        <source>Child</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Seat near door</source>
        <translation>ที่นั่งใกล้ประตู</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>ครอบครัว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Family of %1, %2</source>
        <translation>ครอบครัว %1 คน, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>เด็ก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>เพศ อายุ</translation>
    </message>
</context>
<context>
    <name>ui::models::PersonFacts</name>
    <message>
        <source>Medical, today</source>
        <translation>การแพทย์ วันนี้</translation>
    </message>
    <message>
        <source>No guardian</source>
        <translation>ไม่มีผู้ปกครอง</translation>
    </message>
    <message>
        <source>Feels unsafe</source>
        <translation>ไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Ask consent</source>
        <translation>ถามความยินยอม</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>ไม่มีเอกสาร</translation>
    </message>
    <message>
        <source>Code only</source>
        <translation>เฉพาะรหัส</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>ครอบครัว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออกไปเอง</translation>
    </message>
    <message>
        <source>Handed over, %1</source>
        <translation>ส่งมอบแล้ว, %1</translation>
    </message>
    <message>
        <source>Arrived, %1</source>
        <translation>ถึงแล้ว, %1</translation>
    </message>
    <message>
        <source>Departed, %1</source>
        <translation>ออกเดินทางแล้ว, %1</translation>
    </message>
    <message>
        <source>At clinic</source>
        <translation>อยู่ที่คลินิก</translation>
    </message>
    <message>
        <source>Registration begun</source>
        <translation>เริ่มลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>อยู่ในบัญชี %1</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>สัมภาษณ์แล้ว</translation>
    </message>
    <message>
        <source>Waiting for interview</source>
        <translation>รอสัมภาษณ์</translation>
    </message>
    <message>
        <source>Number only</source>
        <translation>เฉพาะหมายเลข</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>ไม่ได้ให้ชื่อ</translation>
    </message>
    <message>
        <source>F</source>
        <comment>letter for woman in a narrow column</comment>
        <translation>ญ</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for man in a narrow column</comment>
        <translation>ช</translation>
    </message>
    <message>
        <source>X</source>
        <comment>letter for another sex in a narrow column</comment>
        <translation>อ</translation>
    </message>
</context>
<context>
    <name>ui::models::PersonModel</name>
    <message>
        <source>selected</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>ไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>อักษรของตน</translation>
    </message>
    <message>
        <source>From</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>Where they are now</source>
        <translation>ขณะนี้อยู่ที่</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
</context>
<context>
    <name>ui::models::ReferenceWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>กลุ่ม %1</translation>
    </message>
    <message>
        <source>Family of %1</source>
        <translation>ครอบครัวของ %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::AdminPage</name>
    <message>
        <source>Admin</source>
        <translation>ผู้ดูแล</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>โปรดพิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>Choose what the person does.</source>
        <translation>โปรดเลือกหน้าที่ของบุคคลนี้</translation>
    </message>
    <message>
        <source>Type at least 8 letters. Four words are easy to keep.</source>
        <translation>พิมพ์อย่างน้อย 8 ตัวอักษร ใช้สี่คำจะจำง่าย</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน โปรดพิมพ์ครั้งที่สองใหม่</translation>
    </message>
    <message>
        <source>%1 can unlock this laptop now.</source>
        <translation>%1 ปลดล็อกเครื่องนี้ได้แล้ว</translation>
    </message>
    <message>
        <source>Who can unlock this laptop</source>
        <translation>ผู้ที่ปลดล็อกเครื่องนี้ได้</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>เพิ่มคนใหม่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>หน้าที่</translation>
    </message>
    <message>
        <source>Passphrase, typed by the person</source>
        <translation>วลีรหัสผ่าน ให้เจ้าตัวพิมพ์เอง</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>วลีรหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>เพิ่มบุคคล</translation>
    </message>
</context>
<context>
    <name>ui::pages::AnotherValue</name>
    <message>
        <source>Type a value first, or leave with Esc.</source>
        <translation>พิมพ์ค่าก่อน หรือออกด้วย Esc</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>ใช้ค่านี้</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Another value: %1</source>
        <translation>ค่าอื่น: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::AnswerDetail</name>
    <message>
        <source>In the words of the person</source>
        <translation>ตามคำพูดของบุคคลนี้</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ต้นทาง</translation>
    </message>
</context>
<context>
    <name>ui::pages::AssessmentPanel</name>
    <message>
        <source>Write what it rests on.</source>
        <translation>เขียนว่าอ้างอิงจากอะไร</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a name, %2 a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation>ทบทวนอีกครั้งวันที่ %1</translation>
    </message>
    <message>
        <source>Your assessment</source>
        <translation>การประเมินของคุณ</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>ยังไม่ได้ตัดสินใจ</translation>
    </message>
    <message>
        <source>Only a caseworker decides this.</source>
        <translation>เจ้าหน้าที่ดูแลเคสเท่านั้นที่ตัดสินเรื่องนี้</translation>
    </message>
    <message>
        <source>What was done (act)</source>
        <translation>สิ่งที่ถูกกระทำ (การกระทำ)</translation>
    </message>
    <message>
        <source>How (means): not needed, may be under 18</source>
        <translation>ด้วยวิธีใด (วิธีการ): ไม่จำเป็น อาจอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>How (means), not needed if under 18</source>
        <translation>ด้วยวิธีใด (วิธีการ) ไม่จำเป็นหากอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>What for (purpose)</source>
        <translation>เพื่ออะไร (วัตถุประสงค์)</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>ลงชื่อแล้ว: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>ลงชื่อ</translation>
    </message>
</context>
<context>
    <name>ui::pages::AttachmentsSection</name>
    <message>
        <source>No camera found. Choose a picture file.</source>
        <translation>ไม่พบกล้อง ให้เลือกไฟล์ภาพ</translation>
    </message>
    <message>
        <source>%1, shows the face</source>
        <translation>%1 เห็นใบหน้า</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>ภาพ (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pictures and papers (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>ภาพและเอกสาร (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Choose a picture or paper</source>
        <translation>เลือกภาพหรือเอกสาร</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>กำลังเก็บไฟล์</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>ไม่มีภาพให้วาง</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation>กำลังเก็บภาพ</translation>
    </message>
    <message>
        <source>Kept. The file outside Homeward is still where it was.</source>
        <translation>เก็บแล้ว ไฟล์นอก Homeward ยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>This paper is kept. Homeward cannot draw PDF files on this laptop.</source>
        <translation>เก็บเอกสารนี้แล้ว Homeward แสดงไฟล์ PDF บนแล็ปท็อปนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>กำลังอ่านภาพ</translation>
    </message>
    <message>
        <source>Put aside. It can be taken back.</source>
        <translation>พักไว้แล้ว นำกลับมาได้</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>หยุดแล้ว ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>This file is empty or larger than 20 MB. Nothing was kept. Choose a smaller one.</source>
        <translation>ไฟล์นี้ว่างหรือใหญ่กว่า 20 MB ไม่ได้เก็บอะไรไว้ ให้เลือกไฟล์ที่เล็กกว่า</translation>
    </message>
    <message>
        <source>This is not a picture or a paper we can show. Nothing was kept. Choose a JPEG, PNG or PDF file.</source>
        <translation>ไฟล์นี้ไม่ใช่ภาพหรือเอกสารที่แสดงได้ ไม่ได้เก็บอะไรไว้ ให้เลือกไฟล์ JPEG PNG หรือ PDF</translation>
    </message>
    <message>
        <source>This picture is not complete and cannot be drawn. Nothing was kept.</source>
        <translation>ภาพนี้ไม่สมบูรณ์และแสดงไม่ได้ ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>This picture is far too large to draw. Nothing was kept.</source>
        <translation>ภาพนี้ใหญ่เกินกว่าจะแสดงได้ ไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>The file went away before it was read to the end. Nothing was kept. Check the stick, then add it again.</source>
        <translation>ไฟล์หายไปก่อนอ่านจบ ไม่ได้เก็บอะไรไว้ ให้ตรวจแท่ง USB แล้วเพิ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>A photo needs a yes to photos in Consent.</source>
        <translation>การถ่ายภาพต้องได้รับความยินยอมเรื่องภาพถ่ายก่อน</translation>
    </message>
    <message>
        <source>This content is on another laptop and has not come here yet.</source>
        <translation>เนื้อหานี้อยู่ในแล็ปท็อปเครื่องอื่นและยังไม่มาถึงที่นี่</translation>
    </message>
    <message>
        <source>Kept sealed on this laptop, and shown only here.</source>
        <translation>เก็บแบบปิดผนึกในแล็ปท็อปนี้ และแสดงที่นี่เท่านั้น</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>ขยาย ย่อ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>เพิ่มภาพถ่าย</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Use as the person&apos;s photo</source>
        <translation>ใช้เป็นภาพของบุคคลนี้</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>The picture that is shown</source>
        <translation>ภาพที่แสดงอยู่</translation>
    </message>
    <message>
        <source>What</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>เพิ่มเมื่อ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
</context>
<context>
    <name>ui::pages::CaseStateBox</name>
    <message>
        <source>Where the case stands</source>
        <translation>สถานะของเคส</translation>
    </message>
    <message>
        <source>Nobody has said yet</source>
        <translation>ยังไม่มีใครระบุ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Let the clocks run</source>
        <translation>ให้เวลาเดินต่อ</translation>
    </message>
    <message>
        <source>With a medic: stop the clocks</source>
        <translation>อยู่กับแพทย์ หยุดเวลา</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>เหตุผล เก็บไว้ในประวัติ</translation>
    </message>
    <message>
        <source>Reason of the step</source>
        <translation>เหตุผลของขั้นนี้</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>ไปที่ %1</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: เหลือ %2</translation>
    </message>
    <message>
        <source>%1: over for %2</source>
        <translation>%1: เกินมา %2</translation>
    </message>
    <message>
        <source>%1: stopped, %2 left</source>
        <translation>%1: หยุดไว้ เหลือ %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::CheckLine</name>
    <message>
        <source> Accepted: %1</source>
        <translation> ยอมรับแล้ว: %1</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>นำออกจากบัญชีนี้</translation>
    </message>
    <message>
        <source>Name a guardian</source>
        <translation>ระบุผู้ปกครอง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Trip details</source>
        <translation>รายละเอียดการเดินทาง</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>เจ้าตัวยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Print code only</source>
        <translation>พิมพ์เฉพาะรหัส</translation>
    </message>
    <message>
        <source>Accept, with reason</source>
        <translation>ยอมรับพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Why it is all right (prints on the escort sheet)</source>
        <translation>เหตุผลที่ยอมรับได้ (พิมพ์ในใบของผู้ดูแลการเดินทาง)</translation>
    </message>
    <message>
        <source>Guardian on board</source>
        <translation>ผู้ปกครองบนรถ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>ลบ %1</translation>
    </message>
    <message>
        <source>Why it is all right (never prints)</source>
        <translation>เหตุผลที่ใช้ได้ (ไม่พิมพ์ออกมา)</translation>
    </message>
</context>
<context>
    <name>ui::pages::ChecksPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed</source>
        <translation>
            <numerusform>ต้องแก้ไข %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>ควรตรวจดู %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Check before you finalise</source>
        <translation>ตรวจสอบก่อนปิดบัญชี</translation>
    </message>
    <message>
        <source>Nothing to fix and nothing to look at.</source>
        <translation>ไม่มีสิ่งที่ต้องแก้ไขหรือตรวจดู</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two names</extracomment>
        <translation>%1 และ %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConflictList</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>ต่างกัน %n ช่องข้อมูล</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not chosen</source>
        <translation>
            <numerusform>ยังไม่ได้เลือก %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Facts that do not go together: &quot;2 to look at&quot;.</extracomment>
        <translation>
            <numerusform>ควรตรวจดู %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ไม่มีชื่อ</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>ข้อมูลขัดกัน</translation>
    </message>
    <message>
        <source>Not part of your work</source>
        <translation>ไม่ใช่ส่วนหนึ่งของงานคุณ</translation>
    </message>
    <message>
        <source>This record was changed meanwhile.</source>
        <translation>บันทึกนี้ถูกแก้ไขในระหว่างนี้</translation>
    </message>
    <message>
        <source>Look again before you keep anything. What you chose still stands where the values are the same.</source>
        <translation>ดูอีกครั้งก่อนเก็บค่าใด สิ่งที่คุณเลือกไว้ยังคงอยู่ในช่องที่ค่าเหมือนเดิม</translation>
    </message>
    <message>
        <source>This is not typed. Choose one of these, or open the record.</source>
        <translation>ช่องนี้พิมพ์ไม่ได้ เลือกจากค่าเหล่านี้ หรือเปิดบันทึก</translation>
    </message>
    <message>
        <source>This field holds one value. Choose one, or type another.</source>
        <translation>ช่องข้อมูลนี้มีได้ค่าเดียว เลือกหนึ่งค่า หรือพิมพ์ค่าอื่น</translation>
    </message>
    <message>
        <source>Kept. All versions stay in History.</source>
        <translation>เก็บแล้ว ทุกรุ่นยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>A record without a name</source>
        <translation>บันทึกที่ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>%1: things that do not go together</source>
        <translation>%1: มีสิ่งที่ไม่สอดคล้องกัน</translation>
    </message>
    <message>
        <source>%1 was changed on two laptops</source>
        <translation>%1 ถูกแก้ไขบนแล็ปท็อปสองเครื่อง</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed on %n laptops</source>
        <translation>
            <numerusform>%1 ถูกแก้ไขบนแล็ปท็อป %n เครื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>เปิดรายชื่อ</translation>
    </message>
    <message>
        <source>Open group</source>
        <translation>เปิดกลุ่ม</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>เปิดระเบียน</translation>
    </message>
    <message numerus="yes">
        <source>%n other fields are the same on both laptops.</source>
        <translation>
            <numerusform>อีก %n ช่องข้อมูลเหมือนกันบนแล็ปท็อปทั้งสองเครื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fields are the same on all laptops.</source>
        <translation>
            <numerusform>อีก %n ช่องข้อมูลเหมือนกันบนแล็ปท็อปทุกเครื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>field</source>
        <translation>ช่องข้อมูล</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>เก็บ %1</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>เก็บหนึ่งค่า</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>เก็บทั้งสองค่า</translation>
    </message>
    <message>
        <source>type another value</source>
        <translation>พิมพ์ค่าอื่น</translation>
    </message>
    <message numerus="yes">
        <source>%n fields still to choose</source>
        <translation>
            <numerusform>ยังต้องเลือกอีก %n ช่องข้อมูล</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>Keep these values</source>
        <translation>เก็บค่าเหล่านี้</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>next field nobody has chosen</source>
        <translation>ช่องข้อมูลถัดไปที่ยังไม่มีใครเลือก</translation>
    </message>
    <message>
        <source>go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>ไม่มีข้อมูลใดหายไป</translation>
    </message>
    <message>
        <source>Choose what to keep for each field. For consent, the answer that shares less is used until you choose.</source>
        <translation>เลือกสิ่งที่จะเก็บไว้สำหรับแต่ละช่องข้อมูล สำหรับความยินยอม จะใช้คำตอบที่เปิดเผยข้อมูลน้อยกว่าจนกว่าคุณจะเลือก</translation>
    </message>
    <message>
        <source>Nothing was changed twice.</source>
        <translation>ไม่มีการแก้ไขซ้อนกัน</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>แก้ไขซ้อนกัน</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>ช่องข้อมูลที่ต่างกัน</translation>
    </message>
    <message>
        <source>All versions stay in History. You can change a choice later.</source>
        <translation>ทุกรุ่นยังอยู่ในประวัติ คุณเปลี่ยนสิ่งที่เลือกได้ภายหลัง</translation>
    </message>
    <message>
        <source>Why, in a few words (kept in History)</source>
        <translation>เหตุผลสั้น ๆ (เก็บไว้ในประวัติ)</translation>
    </message>
    <message>
        <source>For example: asked again with interpreter</source>
        <translation>เช่น ถามอีกครั้งโดยมีล่าม</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConsentModel</name>
    <message>
        <source>Not asked</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>ถอนแล้ว</translation>
    </message>
    <message>
        <source>Rests on something else</source>
        <translation>ใช้ฐานอื่น</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>ตอบไม่ได้</translation>
    </message>
    <message>
        <source>May we</source>
        <translation>เราขออนุญาต</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>เด็ก</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>For the child</source>
        <translation>ตอบแทนเด็ก</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>ผู้อธิบาย</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ถ้อยคำ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConsentSection</name>
    <message numerus="yes">
        <source>%n referrals called back.</source>
        <translation>
            <numerusform>เรียกคืนการส่งต่อ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo is out of sight.</source>
        <translation>ซ่อนรูปถ่ายแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>It went out %n times: print the recall notice.</source>
        <translation>
            <numerusform>ข้อมูลถูกส่งออกไป %n ครั้ง: ให้พิมพ์หนังสือแจ้งเรียกคืน</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>ถอนความยินยอมแล้ว</translation>
    </message>
    <message>
        <source>Hide what is on record?</source>
        <translation>ซ่อนข้อมูลที่บันทึกไว้ไหม</translation>
    </message>
    <message>
        <source>The person is here by number only from now on. Name, papers and contacts can be taken out of sight on all laptops; a supervisor can erase them.</source>
        <translation>ต่อจากนี้บุคคลนี้จะปรากฏเป็นหมายเลขเท่านั้น ชื่อ เอกสาร และข้อมูลติดต่อสามารถซ่อนได้ในแล็ปท็อปทุกเครื่อง ส่วนหัวหน้างานสามารถลบได้</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Tick every box of the notice first.</source>
        <translation>ติ๊กทุกช่องในคำชี้แจงก่อน</translation>
    </message>
    <message>
        <source>No verified guardian is named. A child officer can answer.</source>
        <translation>ยังไม่ได้ระบุผู้ปกครองที่ยืนยันแล้ว เจ้าหน้าที่ด้านเด็กตอบแทนได้</translation>
    </message>
    <message>
        <source>Under 18 with nobody to answer for them: only registering and health.</source>
        <translation>อายุต่ำกว่า 18 ปีและไม่มีใครตอบแทน: ทำได้เฉพาะการลงทะเบียนและเรื่องสุขภาพ</translation>
    </message>
    <message>
        <source>Under 18 and alone: write down who was there.</source>
        <translation>อายุต่ำกว่า 18 ปีและอยู่ลำพัง: เขียนว่ามีใครอยู่ด้วย</translation>
    </message>
    <message>
        <source>Only for health, and while triage is red.</source>
        <translation>ใช้ได้เฉพาะเรื่องสุขภาพ และเฉพาะตอนที่ผลการคัดแยกเป็นสีแดง</translation>
    </message>
    <message>
        <source>Write down why nobody could be asked.</source>
        <translation>เขียนเหตุผลที่ถามใครไม่ได้</translation>
    </message>
    <message>
        <source>Somebody else has to confirm it.</source>
        <translation>ต้องให้อีกคนเป็นผู้ยืนยัน</translation>
    </message>
    <message>
        <source>Not taken down.</source>
        <translation>ไม่ได้บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>%n recall notices</source>
        <translation>
            <numerusform>หนังสือแจ้งเรียกคืน %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recall notice as PDF</source>
        <translation>บันทึกหนังสือแจ้งเรียกคืนเป็น PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>told to stop</source>
        <translation>แจ้งให้หยุดแล้ว</translation>
    </message>
    <message>
        <source>One answer for each. Every one can be taken back.</source>
        <translation>ตอบทีละข้อ ทุกข้อถอนคืนได้</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>did not agree</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>could not answer</source>
        <translation>ตอบไม่ได้</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>With the next answer</source>
        <translation>พร้อมกับคำตอบถัดไป</translation>
    </message>
    <message>
        <source>Where data has gone</source>
        <translation>ข้อมูลถูกส่งไปที่ไหนบ้าง</translation>
    </message>
    <message>
        <source>Words to read out</source>
        <translation>ถ้อยคำสำหรับอ่านให้ฟัง</translation>
    </message>
    <message>
        <source>Print recall notice</source>
        <translation>พิมพ์หนังสือแจ้งเรียกคืน</translation>
    </message>
    <message>
        <source>Nobody could be asked</source>
        <translation>ไม่มีใครที่ถามได้</translation>
    </message>
    <message>
        <source>Confirm as second person</source>
        <translation>ยืนยันในฐานะคนที่สอง</translation>
    </message>
    <message>
        <source>Why nobody could be asked</source>
        <translation>เหตุผลที่ถามใครไม่ได้</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ผู้ตอบ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>But not</source>
        <translation>แต่ไม่รวม</translation>
    </message>
</context>
<context>
    <name>ui::pages::CountsPanel</name>
    <message>
        <source>Recorded so far</source>
        <translation>บันทึกไว้แล้วถึงตอนนี้</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>น้อยลง</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>Hide further questions</source>
        <translation>ซ่อนคำถามเพิ่มเติม</translation>
    </message>
    <message>
        <source>Show further questions</source>
        <translation>แสดงคำถามเพิ่มเติม</translation>
    </message>
    <message>
        <source>What was done (act)</source>
        <translation>สิ่งที่ถูกกระทำ (การกระทำ)</translation>
    </message>
    <message>
        <source>How (means)</source>
        <translation>ด้วยวิธีใด (วิธีการ)</translation>
    </message>
    <message>
        <source>What for (purpose)</source>
        <translation>เพื่ออะไร (วัตถุประสงค์)</translation>
    </message>
    <message>
        <source>Declined or not asked</source>
        <translation>ไม่ตอบหรือไม่ได้ถาม</translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <extracomment>how many answers of a group are yes</extracomment>
        <translation>
            <numerusform>ใช่ %n ข้อ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::EnrolForm</name>
    <message>
        <source>The request of the new laptop</source>
        <translation>คำขอของแล็ปท็อปเครื่องใหม่</translation>
    </message>
    <message>
        <source>Requests (*.hwjoin)</source>
        <translation>คำขอ (*.hwjoin)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>This file is no request.</source>
        <translation>ไฟล์นี้ไม่ใช่คำขอ</translation>
    </message>
    <message>
        <source>This is not a whole request. Look at the code again, or read the file.</source>
        <translation>คำขอนี้ไม่ครบ ดูรหัสอีกครั้ง หรืออ่านจากไฟล์</translation>
    </message>
    <message>
        <source>Choose what the person does.</source>
        <translation>โปรดเลือกหน้าที่ของบุคคลนี้</translation>
    </message>
    <message>
        <source>This laptop is in the group already, or was put out of it.</source>
        <translation>แล็ปท็อปนี้อยู่ในกลุ่มแล้ว หรือถูกนำออกจากกลุ่มไปแล้ว</translation>
    </message>
    <message>
        <source>Where the new laptop can read it</source>
        <translation>ที่ที่แล็ปท็อปเครื่องใหม่อ่านได้</translation>
    </message>
    <message>
        <source>Grants (*.hwgrant)</source>
        <translation>ใบอนุญาต (*.hwgrant)</translation>
    </message>
    <message>
        <source>Written. Carry it to the new laptop and read it there. Then compare these words:</source>
        <translation>เขียนแล้ว นำไปอ่านที่แล็ปท็อปเครื่องใหม่ แล้วเทียบคำเหล่านี้:</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>เขียนไฟล์ไม่ได้ เลือกที่อื่น</translation>
    </message>
    <message>
        <source>%1, %2, for %3</source>
        <extracomment>%1 letters of a laptop, %2 its name, %3 the name of a person.</extracomment>
        <translation>%1, %2, สำหรับ %3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>เพิ่มแล็ปท็อป</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join others” at the first start. It shows a code and can write it as a file. Scan or type the code here.</source>
        <translation>ที่แล็ปท็อปเครื่องใหม่ ให้เลือก “เข้าร่วมกับเครื่องอื่น” เมื่อเปิดครั้งแรก เครื่องจะแสดงรหัส และเขียนรหัสเป็นไฟล์ได้ สแกนหรือพิมพ์รหัสที่นี่</translation>
    </message>
    <message>
        <source>Code of the new laptop, then Enter</source>
        <translation>รหัสของแล็ปท็อปเครื่องใหม่ แล้วกด Enter</translation>
    </message>
    <message>
        <source>Read it from a file</source>
        <translation>อ่านจากไฟล์</translation>
    </message>
    <message>
        <source>Read these six words to the person at the new laptop. It must show the same ones. If they differ, somebody changed the request: do not go on.</source>
        <translation>อ่านคำหกคำนี้ให้คนที่อยู่หน้าแล็ปท็อปเครื่องใหม่ฟัง เครื่องนั้นต้องแสดงคำเดียวกัน ถ้าคำต่างกัน แสดงว่ามีคนแก้ไขคำขอ อย่าทำต่อ</translation>
    </message>
    <message>
        <source>Work of the person</source>
        <translation>หน้าที่ของคนนี้</translation>
    </message>
    <message>
        <source>It may hold phone numbers</source>
        <translation>เก็บหมายเลขโทรศัพท์ได้</translation>
    </message>
    <message>
        <source>Both laptops show the same six words</source>
        <translation>แล็ปท็อปทั้งสองเครื่องแสดงคำหกคำเดียวกัน</translation>
    </message>
    <message>
        <source>Trust this laptop</source>
        <translation>เชื่อถือแล็ปท็อปนี้</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>The laptop is in the group. Only it can open what is written now: the keys of the group. Put it on a stick.</source>
        <translation>แล็ปท็อปนี้อยู่ในกลุ่มแล้ว สิ่งที่จะเขียนตอนนี้คือกุญแจของกลุ่ม มีเพียงเครื่องนั้นที่เปิดได้ ให้เก็บลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Write the grant</source>
        <translation>เขียนใบอนุญาต</translation>
    </message>
    <message>
        <source>Add another laptop</source>
        <translation>เพิ่มแล็ปท็อปอีกเครื่อง</translation>
    </message>
</context>
<context>
    <name>ui::pages::FamilySection</name>
    <message>
        <source>Linked.</source>
        <translation>เชื่อมแล้ว</translation>
    </message>
    <message>
        <source>People they belong to</source>
        <translation>คนที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Name or code of the other person</source>
        <translation>ชื่อหรือรหัสของอีกคน</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>คนที่พบ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ความเชื่อมโยง</translation>
    </message>
    <message>
        <source>Is the</source>
        <translation>มีความสัมพันธ์เป็น</translation>
    </message>
    <message>
        <source>What the other person is to this one</source>
        <translation>อีกคนเป็นอะไรกับคนนี้</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>รู้จักจาก</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>เชื่อม</translation>
    </message>
    <message>
        <source>Answers for this person</source>
        <translation>ตอบแทนบุคคลนี้</translation>
    </message>
    <message>
        <source>Same family</source>
        <translation>ครอบครัวเดียวกัน</translation>
    </message>
    <message>
        <source>Interprets for this person</source>
        <translation>เป็นล่ามให้บุคคลนี้</translation>
    </message>
    <message>
        <source>Afraid of somebody</source>
        <translation>กลัวใครบางคน</translation>
    </message>
    <message>
        <source>As said</source>
        <translation>ตามที่เล่า</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>สิ่งที่บุคคลนี้เล่า</translation>
    </message>
    <message>
        <source>Seat them apart, without saying why</source>
        <translation>ให้นั่งแยกกันโดยไม่บอกเหตุผล</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
</context>
<context>
    <name>ui::pages::FieldSection</name>
    <message>
        <source>Keeping what was typed</source>
        <translation>กำลังเก็บสิ่งที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>Here: %1. Saved by somebody else meanwhile: %2.</source>
        <extracomment>%1 is an answer typed here, %2 one that somebody else saved.</extracomment>
        <translation>ที่นี่: %1 ระหว่างนั้นมีคนอื่นบันทึกว่า: %2</translation>
    </message>
    <message>
        <source>Ask in any order. Every answer can be left out.</source>
        <translation>ถามข้อไหนก่อนก็ได้ ทุกข้อเว้นไว้ได้</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>ใช้ของที่นี่</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>ใช้ของอีกฝ่าย</translation>
    </message>
</context>
<context>
    <name>ui::pages::FilterBar</name>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 ถึง %2 ปี</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>อายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>%1 years and over</source>
        <translation>%1 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>On a manifest</source>
        <translation>อยู่ในบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>กลุ่ม %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>เพศและอายุ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>Name, code, passport</source>
        <translation>ชื่อ รหัส หนังสือเดินทาง</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ล้างทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ui::pages::FirstRunPage</name>
    <message>
        <source>Give the place a name.</source>
        <translation>โปรดตั้งชื่อสถานที่</translation>
    </message>
    <message>
        <source>Two or three letters, A to Z.</source>
        <translation>ตัวอักษรสองหรือสามตัว A ถึง Z</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>โปรดพิมพ์ชื่อของคุณ</translation>
    </message>
    <message>
        <source>Type at least 8 letters. Four words are easy to keep.</source>
        <translation>พิมพ์อย่างน้อย 8 ตัวอักษร ใช้สี่คำจะจำง่าย</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน โปรดพิมพ์ครั้งที่สองใหม่</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>สั้นเกินไป</translation>
    </message>
    <message>
        <source>Weak: add two more words</source>
        <translation>เดาง่าย: เพิ่มอีกสองคำ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>รัดกุม</translation>
    </message>
    <message>
        <source>Preparing this laptop</source>
        <translation>กำลังเตรียมเครื่องนี้</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>บันทึกใบกู้คืน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it, then remove the file from this laptop.</source>
        <translation>บันทึกแล้ว โปรดพิมพ์ออกมา แล้วลบไฟล์ออกจากเครื่องนี้</translation>
    </message>
    <message>
        <source>Set up this laptop</source>
        <translation>ตั้งค่าเครื่องนี้</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, sealed with your passphrase.</source>
        <translation>ข้อมูลทั้งหมดอยู่ในเครื่องนี้ และปิดผนึกด้วยวลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>Place, as people here call it</source>
        <translation>สถานที่ ตามที่คนที่นี่เรียก</translation>
    </message>
    <message>
        <source>Letters of the station, for manifest numbers</source>
        <translation>ตัวอักษรของจุดปฏิบัติงาน สำหรับเลขบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ชื่อของคุณ</translation>
    </message>
    <message>
        <source>You become the first supervisor.</source>
        <translation>คุณจะเป็นหัวหน้าคนแรก</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Four words that do not belong together are strong.</source>
        <translation>สี่คำที่ไม่เกี่ยวข้องกันจะรัดกุม</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>วลีรหัสผ่านเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Make the sealed store</source>
        <translation>สร้างที่เก็บข้อมูลแบบปิดผนึก</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ใบกู้คืน</translation>
    </message>
    <message>
        <source>When nobody remembers a passphrase, this key opens the store. It is shown once. Write it down or save the sheet and print it, and keep the paper apart from the laptop.</source>
        <translation>เมื่อไม่มีใครจำวลีรหัสผ่านได้ กุญแจนี้จะเปิดที่เก็บข้อมูลได้ กุญแจจะแสดงเพียงครั้งเดียว โปรดจดไว้ หรือบันทึกใบนี้แล้วพิมพ์ออกมา และเก็บกระดาษแยกจากเครื่อง</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>บันทึกใบเป็น PDF</translation>
    </message>
    <message>
        <source>The sheet is kept apart from the laptop</source>
        <translation>เก็บใบแยกจากเครื่องแล้ว</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>เริ่มงาน</translation>
    </message>
    <message>
        <source>The others say what you may do.</source>
        <translation>คนอื่นเป็นผู้กำหนดว่าคุณทำอะไรได้</translation>
    </message>
    <message>
        <source>This is the first laptop</source>
        <translation>นี่คือแล็ปท็อปเครื่องแรก</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>เข้าร่วมกับเครื่องอื่น</translation>
    </message>
</context>
<context>
    <name>ui::pages::FoundPanel</name>
    <message>
        <source>Found in the last sync</source>
        <translation>พบในการแลกข้อมูลครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Found in this sync</source>
        <translation>พบในการแลกข้อมูลครั้งนี้</translation>
    </message>
    <message>
        <source>new people</source>
        <translation>คนใหม่</translation>
    </message>
    <message>
        <source>changed records</source>
        <translation>บันทึกที่แก้ไข</translation>
    </message>
    <message>
        <source>changes sent</source>
        <translation>การแก้ไขที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>changed twice</source>
        <translation>แก้ไขซ้อนกัน</translation>
    </message>
    <message>
        <source>wait for more</source>
        <translation>รอข้อมูลเพิ่ม</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 what it counts: &quot;17 new people&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>See what was changed twice</source>
        <translation>ดูสิ่งที่แก้ไขซ้อนกัน</translation>
    </message>
</context>
<context>
    <name>ui::pages::GateFrame</name>
    <message>
        <source>Battery %1%, charging</source>
        <translation>แบตเตอรี่ %1% กำลังชาร์จ</translation>
    </message>
    <message>
        <source>Battery %1%, not charging</source>
        <translation>แบตเตอรี่ %1% ไม่ได้ชาร์จ</translation>
    </message>
    <message>
        <source>Display: light</source>
        <translation>หน้าจอ: สว่าง</translation>
    </message>
    <message>
        <source>Display: dark</source>
        <translation>หน้าจอ: มืด</translation>
    </message>
    <message>
        <source>Display: high contrast</source>
        <translation>หน้าจอ: ความต่างสีสูง</translation>
    </message>
    <message>
        <source>Text size: %1%</source>
        <translation>ขนาดตัวอักษร: %1%</translation>
    </message>
</context>
<context>
    <name>ui::pages::HeadCountPanel</name>
    <message>
        <source>Nobody has counted this group yet.</source>
        <translation>ยังไม่มีใครนับกลุ่มนี้</translation>
    </message>
    <message>
        <source>Count heads at the gate before any form, and type the numbers here.</source>
        <translation>นับจำนวนคนที่ประตูก่อนกรอกแบบฟอร์มใดๆ แล้วพิมพ์ตัวเลขที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%n more registered than counted.</source>
        <translation>
            <numerusform>ลงทะเบียนเกินจำนวนที่นับ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again, or look for someone registered twice.</source>
        <translation>นับใหม่ หรือหาบุคคลที่ลงทะเบียนซ้ำ</translation>
    </message>
    <message numerus="yes">
        <source>%n counted and not registered yet.</source>
        <translation>
            <numerusform>นับแล้วแต่ยังไม่ลงทะเบียน %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the queue, or nobody has written them down.</source>
        <translation>อาจอยู่ในแถว หรือยังไม่มีใครจดไว้</translation>
    </message>
    <message>
        <source>It adds up.</source>
        <translation>จำนวนตรงกัน</translation>
    </message>
    <message>
        <source>Every head that was counted has a record.</source>
        <translation>ทุกคนที่นับมีข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>จำนวนที่แจ้งไว้</translation>
    </message>
    <message>
        <source>Men counted</source>
        <translation>นับชายได้</translation>
    </message>
    <message>
        <source>Women counted</source>
        <translation>นับหญิงได้</translation>
    </message>
    <message>
        <source>Children counted</source>
        <translation>นับเด็กได้</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>อยู่ที่นี่</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>อยู่ที่คลินิก</translation>
    </message>
    <message>
        <source>Left by themselves</source>
        <translation>ออกไปเอง</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>Counted, not registered yet</source>
        <translation>นับแล้ว ยังไม่ลงทะเบียน</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>ถึงแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::pages::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>ui::pages::HistorySection</name>
    <message>
        <source>The newest change first.</source>
        <translation>การเปลี่ยนแปลงล่าสุดอยู่บนสุด</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
</context>
<context>
    <name>ui::pages::JoinPage</name>
    <message>
        <source>Save the request, for example on a stick</source>
        <translation>บันทึกไฟล์คำขอ เช่น ลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Requests (*.hwjoin)</source>
        <translation>คำขอ (*.hwjoin)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>เขียนไฟล์ไม่ได้ เลือกที่อื่น</translation>
    </message>
    <message>
        <source>The grant the other laptop wrote</source>
        <translation>ใบอนุญาตที่แล็ปท็อปอีกเครื่องเขียน</translation>
    </message>
    <message>
        <source>Grants (*.hwgrant)</source>
        <translation>ใบอนุญาต (*.hwgrant)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>This file is no grant.</source>
        <translation>ไฟล์นี้ไม่ใช่ใบอนุญาต</translation>
    </message>
    <message>
        <source>This grant was made for another laptop.</source>
        <translation>ใบอนุญาตนี้ทำไว้สำหรับแล็ปท็อปเครื่องอื่น</translation>
    </message>
    <message>
        <source>This file is no grant, or not whole.</source>
        <translation>ไฟล์นี้ไม่ใช่ใบอนุญาต หรือไม่ครบ</translation>
    </message>
    <message>
        <source>Join the others</source>
        <translation>เข้าร่วมกับเครื่องอื่น</translation>
    </message>
    <message>
        <source>On a laptop that is in the group, a supervisor opens Sync, Trusted laptops, and scans or types this code, or reads the file.</source>
        <translation>ที่แล็ปท็อปที่อยู่ในกลุ่ม หัวหน้างานเปิด แลกข้อมูล, แล็ปท็อปที่เชื่อถือ แล้วสแกนหรือพิมพ์รหัสนี้ หรืออ่านจากไฟล์</translation>
    </message>
    <message>
        <source>The other laptop must show the same six words:</source>
        <translation>แล็ปท็อปอีกเครื่องต้องแสดงคำหกคำเดียวกัน:</translation>
    </message>
    <message>
        <source>Write the request as a file</source>
        <translation>เขียนคำขอเป็นไฟล์</translation>
    </message>
    <message>
        <source>Read the grant</source>
        <translation>อ่านใบอนุญาต</translation>
    </message>
    <message>
        <source>The grant fits this laptop. The other laptop must show these words:</source>
        <translation>ใบอนุญาตตรงกับแล็ปท็อปนี้ แล็ปท็อปอีกเครื่องต้องแสดงคำเหล่านี้:</translation>
    </message>
    <message>
        <source>Both laptops show the same six words</source>
        <translation>แล็ปท็อปทั้งสองเครื่องแสดงคำหกคำเดียวกัน</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>เข้าร่วม</translation>
    </message>
</context>
<context>
    <name>ui::pages::LaptopsPanel</name>
    <message>
        <source>All of our records are shared</source>
        <translation>บันทึกของเราแลกครบแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n of our records not shared, the oldest since %1</source>
        <translation>
            <numerusform>บันทึกของเรายังไม่ได้แลก %n รายการ เก่าสุดตั้งแต่ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our records not shared</source>
        <translation>
            <numerusform>บันทึกของเรายังไม่ได้แลก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop works alone.</source>
        <translation>แล็ปท็อปนี้ทำงานเครื่องเดียว</translation>
    </message>
    <message>
        <source>Add a laptop, and the two share records.</source>
        <translation>เพิ่มแล็ปท็อป แล้วสองเครื่องจะแลกบันทึกกัน</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>ได้รับข้อมูลล่าสุด</translation>
    </message>
    <message>
        <source>We have</source>
        <translation>เรามี</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>ขาดที่นี่</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Changes it told of that are not on this laptop yet</source>
        <translation>การแก้ไขที่เครื่องนั้นแจ้งไว้ แต่ยังไม่มีในแล็ปท็อปนี้</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>แล็ปท็อป</translation>
    </message>
    <message>
        <source>Add a laptop</source>
        <translation>เพิ่มแล็ปท็อป</translation>
    </message>
</context>
<context>
    <name>ui::pages::ManifestBuilder</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>เพิ่มแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off</source>
        <translation>
            <numerusform>นำออกแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has a seat, families side by side</source>
        <translation>ทุกคนมีที่นั่งแล้ว ครอบครัวนั่งติดกัน</translation>
    </message>
    <message numerus="yes">
        <source>Finalise %1 with %n people</source>
        <translation>
            <numerusform>ปิดบัญชี %1 จำนวน %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Finalised as revision %1</source>
        <translation>ปิดบัญชีเป็นฉบับแก้ไขที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>New manifest</source>
        <translation>บัญชีเดินทางใหม่</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ไป %2</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>ปิดบัญชี</translation>
    </message>
    <message>
        <source>Change, makes revision %1</source>
        <translation>เปลี่ยน จะเป็นฉบับแก้ไขที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>เลือกแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people of %n seats</source>
        <translation>
            <numerusform>คน จาก %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escort(s)</source>
        <translation>
            <numerusform>ผู้ดูแลการเดินทาง %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>เกิน %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats free</source>
        <translation>
            <numerusform>ว่าง %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Trip details</source>
        <translation>รายละเอียดการเดินทาง</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Not on a manifest</source>
        <translation>ยังไม่อยู่ในบัญชี</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>พิมพ์เพื่อกรอง</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>ทุกคนที่อยู่ที่นี่</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>รายชื่อที่แสดง</translation>
    </message>
    <message>
        <source>Nobody here who is on no manifest. Mark people as ready to travel on the People page, or choose Everyone here.</source>
        <translation>ไม่มีใครที่นี่ที่ยังไม่อยู่ในบัญชีเดินทาง ทำเครื่องหมายพร้อมเดินทางในหน้าบุคคล หรือเลือกทุกคนที่อยู่ที่นี่</translation>
    </message>
    <message>
        <source>On this manifest</source>
        <translation>ในบัญชีเดินทางนี้</translation>
    </message>
    <message>
        <source>Group: family</source>
        <translation>จัดกลุ่ม: ครอบครัว</translation>
    </message>
    <message>
        <source>Group: seat</source>
        <translation>จัดกลุ่ม: ที่นั่ง</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังก่อน</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>select</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>add</source>
        <translation>เพิ่ม</translation>
    </message>
</context>
<context>
    <name>ui::pages::ManifestsPage</name>
    <message>
        <source>Manifests</source>
        <translation>บัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>บัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ต้นทาง</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ปลายทาง</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ออกเดินทาง</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ยังไม่กำหนด</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>open, or add the person</source>
        <translation>เปิด หรือเพิ่มบุคคล</translation>
    </message>
    <message>
        <source>select a person and the family</source>
        <translation>เลือกบุคคลและครอบครัว</translation>
    </message>
    <message>
        <source>add; in the list: a new manifest</source>
        <translation>เพิ่ม; ในรายการ: บัญชีใหม่</translation>
    </message>
    <message>
        <source>take off the manifest</source>
        <translation>นำออกจากบัญชี</translation>
    </message>
    <message>
        <source>other list</source>
        <translation>อีกรายการหนึ่ง</translation>
    </message>
    <message>
        <source>next check</source>
        <translation>ข้อตรวจถัดไป</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>finalise</source>
        <translation>ปิดบัญชี</translation>
    </message>
    <message>
        <source>back to all manifests</source>
        <translation>กลับไปบัญชีทั้งหมด</translation>
    </message>
    <message>
        <source>New manifest</source>
        <translation>บัญชีใหม่</translation>
    </message>
    <message>
        <source>No manifest yet.</source>
        <translation>ยังไม่มีบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>สร้างบัญชีแรก</translation>
    </message>
</context>
<context>
    <name>ui::pages::NeedList</name>
    <message>
        <source>Medical, today</source>
        <translation>การแพทย์ วันนี้</translation>
    </message>
    <message>
        <source>Clinic not yet told</source>
        <translation>ยังไม่ได้แจ้งคลินิก</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Child without a guardian</source>
        <translation>เด็กไม่มีผู้ปกครอง</translation>
    </message>
    <message>
        <source>Needs a caseworker first</source>
        <translation>ต้องพบเจ้าหน้าที่ดูแลก่อน</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Feels unsafe</source>
        <translation>ไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>Speak with them alone</source>
        <translation>พูดคุยเป็นการส่วนตัว</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>ตั้งครรภ์</translation>
    </message>
    <message>
        <source>Ask the clinic before travel</source>
        <translation>ถามคลินิกก่อนเดินทาง</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) older than 1 hour</source>
        <translation>
            <numerusform>ร่าง %n รายการเก่ากว่า 1 ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun and not finished</source>
        <translation>เริ่มแล้วแต่ยังไม่เสร็จ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on two laptops</source>
        <translation>
            <numerusform>บันทึก %n รายการถูกแก้ไขในแล็ปท็อปสองเครื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what to keep</source>
        <translation>ไม่มีอะไรหาย เลือกสิ่งที่จะเก็บไว้</translation>
    </message>
    <message>
        <source>The time ends today, or is over</source>
        <translation>เวลาจะหมดวันนี้ หรือหมดแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::pages::PartSection</name>
    <message>
        <source>Further documents</source>
        <translation>เอกสารอื่น</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>เพิ่มเอกสาร</translation>
    </message>
    <message>
        <source>Things in keeping</source>
        <translation>สิ่งของที่เก็บรักษาไว้</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <translation>เพิ่มสิ่งของ</translation>
    </message>
    <message>
        <source>Steps of the journey</source>
        <translation>ช่วงของการเดินทาง</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>เพิ่มช่วง</translation>
    </message>
    <message>
        <source>What was done to the person</source>
        <translation>สิ่งที่บุคคลนี้ถูกกระทำ</translation>
    </message>
    <message>
        <source>Add what was done</source>
        <translation>เพิ่มสิ่งที่ถูกกระทำ</translation>
    </message>
    <message>
        <source>Specific needs</source>
        <translation>ความต้องการเฉพาะ</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>เพิ่มความต้องการ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>เขียนบันทึกย่อ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Add a referral</source>
        <translation>เพิ่มการส่งต่อ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>พักไว้แล้ว</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::pages::PartSectionModel</name>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
</context>
<context>
    <name>ui::pages::PassphraseForm</name>
    <message>
        <source>Type at least 8 letters. Four words are easy to keep.</source>
        <translation>พิมพ์อย่างน้อย 8 ตัวอักษร คำสี่คำจำได้ง่าย</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the second one again.</source>
        <translation>วลีรหัสผ่านทั้งสองไม่ตรงกัน พิมพ์อันที่สองอีกครั้ง</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>กำลังเปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>เปลี่ยนวลีรหัสผ่านแล้ว</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>วลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>วลีรหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>ui::pages::PastSyncsView</name>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>คนใหม่</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>บันทึกที่แก้ไข</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>แก้ไขซ้อนกัน</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ไม่รับ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Past syncs of this laptop</source>
        <translation>การแลกข้อมูลที่ผ่านมาของแล็ปท็อปนี้</translation>
    </message>
    <message>
        <source>This laptop has not shared yet.</source>
        <translation>แล็ปท็อปนี้ยังไม่เคยแลกข้อมูล</translation>
    </message>
</context>
<context>
    <name>ui::pages::PeoplePage</name>
    <message>
        <source>Printer not found. The band waits in &quot;Bands to print&quot;.</source>
        <translation>ไม่พบเครื่องพิมพ์ สายรัดรออยู่ใน &quot;สายรัดรอพิมพ์&quot;</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>select</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>open the record</source>
        <translation>เปิดระเบียน</translation>
    </message>
    <message>
        <source>add to a manifest</source>
        <translation>เพิ่มในบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>select all that are shown</source>
        <translation>เลือกทั้งหมดที่แสดง</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>กำลังนับจำนวนคน</translation>
    </message>
    <message>
        <source>%1 on this laptop</source>
        <translation>%1 คนในเครื่องนี้</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>ตรงกัน %1 คน</translation>
    </message>
    <message>
        <source>Nobody matches. Clear the filters, or register a person (F2).</source>
        <translation>ไม่มีใครตรงกัน ล้างตัวกรอง หรือลงทะเบียนบุคคล (F2)</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Register a person (F2).</source>
        <translation>ยังไม่มีใครลงทะเบียน ลงทะเบียนบุคคล (F2)</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>เลือกแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardian named</source>
        <translation>ระบุผู้ปกครองแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>What was done, and for how many people.</extracomment>
        <translation>
            <numerusform>%1: %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 จาก %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>เพิ่ม %n คนใน %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>No manifest is being drawn up</source>
        <translation>ไม่มีบัญชีเดินทางที่กำลังจัดทำ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>เลื่อน</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>add to manifest</source>
        <translation>เพิ่มในบัญชี</translation>
    </message>
</context>
<context>
    <name>ui::pages::PreviewPanel</name>
    <message>
        <source>Not recorded</source>
        <translation>ไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Mark interviewed</source>
        <translation>บันทึกว่าสัมภาษณ์แล้ว</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>Back here</source>
        <translation>กลับมาที่นี่แล้ว</translation>
    </message>
    <message>
        <source>At clinic</source>
        <translation>อยู่ที่คลินิก</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ออกไปแล้ว</translation>
    </message>
    <message>
        <source>Agrees to share with receiving office</source>
        <translation>ยินยอมให้ส่งข้อมูลแก่หน่วยงานปลายทาง</translation>
    </message>
    <message>
        <source>Does not agree to share</source>
        <translation>ไม่ยินยอมให้ส่งข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>%n years old, no guardian.</source>
        <translation>
            <numerusform>อายุ %n ปี ไม่มีผู้ปกครอง</numerusform>
        </translation>
    </message>
    <message>
        <source>A child without a guardian.</source>
        <translation>เด็กไม่มีผู้ปกครอง</translation>
    </message>
    <message>
        <source>Needs a caseworker first.</source>
        <translation>ต้องพบเจ้าหน้าที่ดูแลก่อน</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>มาถึง</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1 กลุ่ม %2</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>ครอบครัว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>การส่งต่อข้อมูล</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>Name a guardian</source>
        <translation>ระบุผู้ปกครอง</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>เปิดระเบียน</translation>
    </message>
    <message>
        <source>Print band</source>
        <translation>พิมพ์สายรัด</translation>
    </message>
    <message>
        <source>More to do with this person</source>
        <translation>การดำเนินการอื่นกับบุคคลนี้</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>ชื่อผู้ปกครอง</translation>
    </message>
    <message>
        <source>Name or code of the guardian</source>
        <translation>ชื่อหรือรหัสของผู้ปกครอง</translation>
    </message>
</context>
<context>
    <name>ui::pages::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>%1, signatures</source>
        <translation>%1 ลายมือชื่อ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Print %1, revision %2</source>
        <translation>พิมพ์ %1 ฉบับแก้ไขที่ %2</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>ตัวอย่างของ %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>พิมพ์ %n ชุด</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a draft.</source>
        <translation>นี่คือร่าง</translation>
    </message>
    <message>
        <source>Finalise the manifest, then print it.</source>
        <translation>ปิดบัญชีก่อน แล้วจึงพิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%n people print as code only.</source>
        <translation>
            <numerusform>%n คนพิมพ์เป็นรหัสเท่านั้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>No printer found. Save as PDF and print it elsewhere.</source>
        <translation>ไม่พบเครื่องพิมพ์ บันทึกเป็น PDF แล้วพิมพ์ที่อื่น</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>กำลังพิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%n copies sent to the printer</source>
        <translation>
            <numerusform>ส่งไปเครื่องพิมพ์แล้ว %n ชุด</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) written. Anyone who has them can read them.</source>
        <translation>
            <numerusform>เขียนไฟล์ PDF แล้ว %n ไฟล์ ผู้ที่มีไฟล์นี้อ่านได้ทุกคน</numerusform>
        </translation>
    </message>
    <message>
        <source>pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>back to the manifest</source>
        <translation>กลับไปที่บัญชี</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ข้อมูลที่แสดง</translation>
    </message>
    <message>
        <source>Labels in</source>
        <translation>ภาษาของหัวข้อ</translation>
    </message>
    <message>
        <source>Copies, each one is named</source>
        <translation>สำเนา แต่ละชุดมีชื่อกำกับ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Names and documents</source>
        <translation>ชื่อและเอกสาร</translation>
    </message>
    <message>
        <source>Names and seats</source>
        <translation>ชื่อและที่นั่ง</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>รหัสเท่านั้น</translation>
    </message>
    <message>
        <source>%1, names and seats only</source>
        <translation>%1 ชื่อและที่นั่งเท่านั้น</translation>
    </message>
    <message>
        <source>Every print is written in History with your name.</source>
        <translation>การพิมพ์ทุกครั้งจะบันทึกในประวัติพร้อมชื่อคุณ</translation>
    </message>
    <message>
        <source>as decided here</source>
        <translation>ตามที่ตัดสินใจไว้ที่นี่</translation>
    </message>
</context>
<context>
    <name>ui::pages::ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation>การรับตัว</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>เริ่มเมื่อ</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>No group yet. Start one when people arrive.</source>
        <translation>ยังไม่มีกลุ่ม เริ่มกลุ่มใหม่เมื่อมีคนมาถึง</translation>
    </message>
    <message>
        <source>Group %1, %2, started %3</source>
        <translation>กลุ่ม %1, %2 เริ่มเมื่อ %3</translation>
    </message>
    <message>
        <source>Close group</source>
        <translation>ปิดกลุ่ม</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 of %2 have come, %3 missing</source>
        <translation>มาแล้ว %1 จาก %2 ยังขาด %3</translation>
    </message>
    <message>
        <source>Line %1 is</source>
        <translation>บรรทัด %1 คือ</translation>
    </message>
    <message>
        <source>No line has exactly one person of that name or document.</source>
        <translation>ไม่มีบรรทัดใดที่มีชื่อหรือเอกสารตรงกับบุคคลเพียงคนเดียว</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) matched by name or document</source>
        <translation>
            <numerusform>จับคู่ตามชื่อหรือเอกสารแล้ว %n บรรทัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the list</source>
        <translation>
            <numerusform>เพิ่มในรายชื่อแล้ว %n บรรทัด</numerusform>
        </translation>
    </message>
    <message>
        <source>say who the line is</source>
        <translation>ระบุว่าบรรทัดนี้คือใคร</translation>
    </message>
    <message>
        <source>did not come, or take it back</source>
        <translation>ไม่ได้มา หรือยกเลิก</translation>
    </message>
    <message>
        <source>add lines to the list</source>
        <translation>เพิ่มบรรทัดในรายชื่อ</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>กลุ่มใหม่</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Expected list</source>
        <translation>รายชื่อที่คาดว่าจะมา</translation>
    </message>
    <message>
        <source>No list was sent for this group, or it is not typed in yet. Press Insert to add lines.</source>
        <translation>ยังไม่มีการส่งรายชื่อของกลุ่มนี้ หรือยังไม่ได้พิมพ์เข้า กด Insert เพื่อเพิ่มบรรทัด</translation>
    </message>
    <message>
        <source>Match the same names</source>
        <translation>จับคู่ชื่อที่ตรงกัน</translation>
    </message>
    <message>
        <source>Add lines</source>
        <translation>เพิ่มบรรทัด</translation>
    </message>
    <message>
        <source>Registered person</source>
        <translation>บุคคลที่ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>One person a line: name, sex (F or M), country, document number. Commas, semicolons or tabs between.</source>
        <translation>หนึ่งคนต่อบรรทัด: ชื่อ เพศ (F หรือ M) ประเทศ เลขที่เอกสาร คั่นด้วยจุลภาค อัฒภาค หรือแท็บ</translation>
    </message>
    <message>
        <source>Lines to add</source>
        <translation>บรรทัดที่จะเพิ่ม</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>เพิ่มในรายชื่อ</translation>
    </message>
</context>
<context>
    <name>ui::pages::RecordHead</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A woman or man, and the age in words.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call her %1</source>
        <translation>เรียกเธอว่า %1</translation>
    </message>
    <message>
        <source>Call him %1</source>
        <translation>เรียกเขาว่า %1</translation>
    </message>
    <message>
        <source>Call them %1</source>
        <translation>เรียกบุคคลนี้ว่า %1</translation>
    </message>
    <message>
        <source>Medic first</source>
        <translation>พบแพทย์ก่อน</translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>ครอบครัว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause interview</source>
        <translation>พักสัมภาษณ์</translation>
    </message>
</context>
<context>
    <name>ui::pages::RecordPage</name>
    <message>
        <source>The record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>ทำเครื่องหมายว่าเสร็จ</translation>
    </message>
    <message>
        <source>Choose what to keep</source>
        <translation>เลือกสิ่งที่จะเก็บไว้</translation>
    </message>
    <message>
        <source>A medic comes first.</source>
        <translation>ให้แพทย์ดูก่อน</translation>
    </message>
    <message>
        <source>Only three questions are asked now. The others come back when the colour is changed in Health and needs.</source>
        <translation>ตอนนี้ถามเพียงสามข้อ ข้ออื่นจะกลับมาเมื่อเปลี่ยนสีในส่วนสุขภาพและความต้องการ</translation>
    </message>
    <message>
        <source>This part is closed. It shows nothing until you open it, and closes again after a minute without keys.</source>
        <translation>ส่วนนี้ปิดอยู่ จะไม่แสดงอะไรจนกว่าคุณจะเปิด และจะปิดเองเมื่อไม่กดแป้นครบหนึ่งนาที</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>เปิดส่วนนี้</translation>
    </message>
    <message>
        <source>Words and history</source>
        <translation>ถ้อยคำและประวัติ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Interview started %1 by %2. Saved after every answer.</source>
        <translation>เริ่มสัมภาษณ์ %1 โดย %2 บันทึกหลังทุกคำตอบ</translation>
    </message>
    <message>
        <source>Saved after every answer.</source>
        <translation>บันทึกหลังทุกคำตอบ</translation>
    </message>
    <message>
        <source>Changed on two laptops.</source>
        <translation>ถูกแก้ไขในแล็ปท็อปสองเครื่อง</translation>
    </message>
    <message>
        <source>%1, laptop %2</source>
        <extracomment>Who changed an answer, and on which laptop.</extracomment>
        <translation>%1 แล็ปท็อป %2</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>คำถามถัดไป</translation>
    </message>
    <message>
        <source>not known, declined, not asked, could not be asked</source>
        <translation>ไม่ทราบ ไม่ตอบ ไม่ได้ถาม ถามไม่ได้</translation>
    </message>
    <message>
        <source>next open question</source>
        <translation>คำถามถัดไปที่ยังไม่ตอบ</translation>
    </message>
    <message>
        <source>add to the list</source>
        <translation>เพิ่มในรายการ</translation>
    </message>
    <message>
        <source>put a line of the list aside</source>
        <translation>พักบรรทัดหนึ่งในรายการไว้</translation>
    </message>
    <message>
        <source>back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>ui::pages::RecoveryForm</name>
    <message>
        <source>Type the recovery key of the sheet first.</source>
        <translation>พิมพ์คีย์กู้คืนจากใบกู้คืนก่อน</translation>
    </message>
    <message>
        <source>Type a new passphrase, twice.</source>
        <translation>พิมพ์วลีรหัสผ่านใหม่สองครั้ง</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type the second one again.</source>
        <translation>วลีรหัสผ่านใหม่ไม่ตรงกัน พิมพ์ครั้งที่สองอีกครั้ง</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>กำลังปลดล็อก</translation>
    </message>
    <message>
        <source>The recovery key is mistyped: its last characters do not fit the others. Compare it with the sheet, group by group.</source>
        <translation>พิมพ์คีย์กู้คืนผิด ตัวท้ายไม่ตรงกับตัวอื่น เทียบกับใบกู้คืนทีละกลุ่ม</translation>
    </message>
    <message>
        <source>This recovery key belongs to another laptop, or is no longer in use.</source>
        <translation>คีย์กู้คืนนี้เป็นของเครื่องอื่น หรือเลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>Ask the supervisor of your site for the recovery sheet. Choose above who you are. Nothing is lost while you wait: unfinished work stays sealed on this laptop.</source>
        <translation>ขอใบกู้คืนจากหัวหน้าของสถานที่ เลือกชื่อของคุณด้านบน ระหว่างรอไม่มีอะไรหาย งานที่ยังไม่เสร็จเก็บไว้อย่างปลอดภัยในเครื่องนี้</translation>
    </message>
    <message>
        <source>Recovery key, as printed; spaces and small letters do not matter</source>
        <translation>คีย์กู้คืนตามที่พิมพ์ไว้ เว้นวรรคหรือตัวพิมพ์เล็กใหญ่ไม่มีผล</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>คีย์กู้คืน</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>วลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>พิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>New passphrase, again</source>
        <translation>วลีรหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Set the new passphrase and unlock</source>
        <translation>ตั้งวลีรหัสผ่านใหม่และปลดล็อก</translation>
    </message>
</context>
<context>
    <name>ui::pages::ReferralsSection</name>
    <message>
        <source>Called back: consent taken back %1</source>
        <translation>เรียกคืนแล้ว: ถอนความยินยอมเมื่อ %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>ไม่ได้ส่ง: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Nobody was told anything yet.</source>
        <translation>ยังไม่ได้บอกอะไรใคร</translation>
    </message>
    <message>
        <source>Change the referral</source>
        <translation>แก้ไขการส่งต่อ</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>การส่งต่อใหม่</translation>
    </message>
    <message>
        <source>Write down the partner.</source>
        <translation>เขียนชื่อหน่วยงานพันธมิตร</translation>
    </message>
    <message>
        <source>Choose what the person agreed to.</source>
        <translation>เลือกสิ่งที่บุคคลนี้ยินยอม</translation>
    </message>
    <message>
        <source>List what is passed on.</source>
        <translation>ระบุรายการสิ่งที่ส่งให้</translation>
    </message>
    <message>
        <source>Write down the number of the partner&apos;s undertaking.</source>
        <translation>เขียนเลขที่หนังสือรับรองข้อตกลงของหน่วยงานพันธมิตร</translation>
    </message>
    <message>
        <source>An embassy is told only with the answer about the own embassy.</source>
        <translation>บอกสถานทูตได้เฉพาะเมื่อมีคำตอบเรื่องสถานทูตของตนเองแล้ว</translation>
    </message>
    <message>
        <source>The person has not agreed to this.</source>
        <translation>บุคคลนี้ไม่ได้ยินยอมเรื่องนี้</translation>
    </message>
    <message>
        <source>The person has not agreed that health is passed on.</source>
        <translation>บุคคลนี้ไม่ได้ยินยอมให้ส่งข้อมูลสุขภาพต่อ</translation>
    </message>
    <message>
        <source>It went out already, or was called back.</source>
        <translation>ส่งออกไปแล้ว หรือถูกเรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>new referral</source>
        <translation>การส่งต่อใหม่</translation>
    </message>
    <message>
        <source>change one that was not sent</source>
        <translation>แก้ไขรายการที่ยังไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>หน่วยงานพันธมิตร</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Agreed as</source>
        <translation>ยินยอมในเรื่อง</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>สิ่งที่ส่งให้</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>การส่งต่อ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ส่งตอนนี้</translation>
    </message>
    <message>
        <source>Take down the answer</source>
        <translation>จดคำตอบ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ผลที่ได้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>ui::pages::RegisterPage</name>
    <message>
        <source>Register a person</source>
        <translation>ลงทะเบียนบุคคล</translation>
    </message>
    <message>
        <source>Only the number is kept.</source>
        <translation>เก็บเฉพาะเลขเท่านั้น</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>ปัญหาถัดไป</translation>
    </message>
    <message>
        <source>not known or declined</source>
        <translation>ไม่ทราบหรือไม่ตอบ</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>ช่องถัดไป</translation>
    </message>
    <message>
        <source>list</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>same as last person</source>
        <translation>เหมือนคนก่อนหน้า</translation>
    </message>
    <message>
        <source>Save, print band, next</source>
        <translation>บันทึก พิมพ์สายรัด คนถัดไป</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>บันทึก คนถัดไป</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>บันทึกร่าง</translation>
    </message>
    <message>
        <source>sex, or F, M, X; consent</source>
        <translation>เพศ หรือ F, M, X; ความยินยอม</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>ความต้องการ</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>คนเดียวกัน</translation>
    </message>
    <message>
        <source>different person</source>
        <translation>คนละคน</translation>
    </message>
    <message>
        <source>similar people</source>
        <translation>บุคคลที่คล้ายกัน</translation>
    </message>
    <message>
        <source>What you typed was kept as a draft.</source>
        <translation>สิ่งที่พิมพ์ถูกเก็บเป็นร่างแล้ว</translation>
    </message>
    <message>
        <source>Two different people.</source>
        <translation>เป็นคนละคนกัน</translation>
    </message>
    <message>
        <source>%1 was saved as a draft.</source>
        <translation>บันทึก %1 เป็นร่างแล้ว</translation>
    </message>
    <message>
        <source>Printer not found. The band waits in &quot;Bands to print&quot;.</source>
        <translation>ไม่พบเครื่องพิมพ์ สายรัดรออยู่ใน &quot;สายรัดรอพิมพ์&quot;</translation>
    </message>
    <message>
        <source>Save draft, fix later</source>
        <translation>บันทึกร่าง แก้ภายหลัง</translation>
    </message>
    <message>
        <source>Print band again</source>
        <translation>พิมพ์สายรัดอีกครั้ง</translation>
    </message>
    <message>
        <source>Case code, this laptop</source>
        <translation>รหัส เครื่องนี้</translation>
    </message>
    <message>
        <source>Case code %1</source>
        <translation>รหัส %1</translation>
    </message>
    <message>
        <source>Group %1, arrived %2</source>
        <translation>กลุ่ม %1 มาถึง %2</translation>
    </message>
    <message>
        <source>No group is open</source>
        <translation>ไม่มีกลุ่มที่เปิดอยู่</translation>
    </message>
    <message>
        <source>%1 of about %2 expected</source>
        <extracomment>%n people have been registered.</extracomment>
        <translation>%1 จากที่คาดไว้ประมาณ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n registered in this group</source>
        <translation>
            <numerusform>ลงทะเบียนในกลุ่มนี้แล้ว %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>ยังไม่เสร็จ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1 %2</source>
        <translation>ล่าสุด: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Bands to print: %n</source>
        <translation>
            <numerusform>สายรัดรอพิมพ์: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix before the band prints</source>
        <translation>
            <numerusform>ต้องแก้ไข %n จุดก่อนพิมพ์สายรัด</numerusform>
        </translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>ยังไม่มีชื่อ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::ReportsPage</name>
    <message>
        <source>All ages</source>
        <translation>ทุกอายุ</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>ต่ำกว่า %1 ปี</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2 ปี</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>อื่นๆ (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Counting for the reports</source>
        <translation>กำลังนับสำหรับรายงาน</translation>
    </message>
    <message>
        <source>Figures of this laptop only. Groups smaller than %1 are joined with the next one, on screen and in every export.</source>
        <translation>ตัวเลขของเครื่องนี้เท่านั้น กลุ่มที่น้อยกว่า %1 คนจะรวมกับกลุ่มถัดไป ทั้งบนจอและในทุกไฟล์ที่ส่งออก</translation>
    </message>
    <message>
        <source>Arrivals by day</source>
        <translation>จำนวนผู้มาถึงรายวัน</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 จนถึงขณะนี้</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>ลงทะเบียนแล้ว %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>เพศและอายุ</translation>
    </message>
    <message numerus="yes">
        <source>%n other or not said</source>
        <translation>
            <numerusform>อื่นๆ หรือไม่ระบุ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Where people are in the process</source>
        <translation>จำนวนคนในแต่ละขั้นตอน</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>มาถึง</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>สัมภาษณ์แล้ว</translation>
    </message>
    <message>
        <source>Ready to travel</source>
        <translation>พร้อมเดินทาง</translation>
    </message>
    <message>
        <source>On a manifest</source>
        <translation>อยู่ในบัญชีเดินทาง</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>ออกเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>น้อยกว่า %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>แสดงเป็นแผนภูมิ</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>ส่งออกตัวเลข</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
    <message>
        <source>The figures were written.</source>
        <translation>เขียนไฟล์ตัวเลขแล้ว</translation>
    </message>
    <message>
        <source>The figures were not written</source>
        <translation>เขียนไฟล์ตัวเลขไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>ช่วงวันที่</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันล่าสุด</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันล่าสุด</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>No people in these dates</source>
        <translation>ไม่มีบุคคลในช่วงวันที่นี้</translation>
    </message>
    <message numerus="yes">
        <source>more than %n people</source>
        <translation>
            <numerusform>มากกว่า %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>under %1 a day</source>
        <translation>ต่ำกว่า %1 ต่อวัน</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunningPanel</name>
    <message>
        <source>Stick found</source>
        <translation>พบแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Stick found: %1</source>
        <translation>พบแฟลชไดรฟ์: %1</translation>
    </message>
    <message>
        <source>Shared folder found</source>
        <translation>พบโฟลเดอร์ร่วม</translation>
    </message>
    <message>
        <source>Hub answered, key agrees</source>
        <translation>ฮับตอบแล้ว กุญแจตรงกัน</translation>
    </message>
    <message>
        <source>Reading what is new</source>
        <translation>กำลังอ่านข้อมูลใหม่</translation>
    </message>
    <message>
        <source>Writing ours to the stick</source>
        <translation>กำลังเขียนข้อมูลของเราลงแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Writing ours to the folder</source>
        <translation>กำลังเขียนข้อมูลของเราลงโฟลเดอร์</translation>
    </message>
    <message>
        <source>Sending ours</source>
        <translation>กำลังส่งข้อมูลของเรา</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>กำลังตรวจสิ่งที่เขียน</translation>
    </message>
    <message>
        <source>Closing the stick safely</source>
        <translation>กำลังปิดแฟลชไดรฟ์อย่างปลอดภัย</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>กำลังทำขั้นสุดท้าย</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>รอทำ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>กำลังทำ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is done, %2 &quot;done&quot;, &quot;running&quot; or &quot;to do&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>แลกข้อมูลผ่าน %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>ยังไม่พร้อม</translation>
    </message>
    <message>
        <source>Put in a stick, or choose a folder on one.</source>
        <translation>เสียบแฟลชไดรฟ์ หรือเลือกโฟลเดอร์ในแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Choose the folder that the others use.</source>
        <translation>เลือกโฟลเดอร์ที่คนอื่นใช้</translation>
    </message>
    <message>
        <source>Type the address of the hub below.</source>
        <translation>พิมพ์ที่อยู่ของฮับด้านล่าง</translation>
    </message>
    <message>
        <source>Stopping is safe at any time. What was read is kept.</source>
        <translation>หยุดได้อย่างปลอดภัยทุกเมื่อ สิ่งที่อ่านแล้วจะเก็บไว้</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>แลกข้อมูลตอนนี้</translation>
    </message>
    <message>
        <source>Sharing by %1</source>
        <translation>กำลังแลกข้อมูลผ่าน %1</translation>
    </message>
    <message>
        <source>Last shared by %1</source>
        <translation>แลกข้อมูลล่าสุดผ่าน %1</translation>
    </message>
    <message>
        <source>Share again</source>
        <translation>แลกข้อมูลอีกครั้ง</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Stopping is safe. What was read is kept.</source>
        <translation>หยุดได้อย่างปลอดภัย สิ่งที่อ่านแล้วจะเก็บไว้</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>The stick can be removed.</source>
        <translation>ถอดแฟลชไดรฟ์ได้แล้ว</translation>
    </message>
    <message>
        <source>Both sides have the same.</source>
        <translation>ทั้งสองฝั่งมีข้อมูลตรงกัน</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>กำลังหยุด</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>กำลังทำงาน</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>กำลังหยุด</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message numerus="yes">
        <source>changes, about %n second(s) left</source>
        <translation>
            <numerusform>การเปลี่ยนแปลง เหลือราว %n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes, about %n minute(s) left</source>
        <translation>
            <numerusform>การเปลี่ยนแปลง เหลือราว %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>How far sharing is</source>
        <translation>ความคืบหน้าของการแลกข้อมูล</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScanStrip</name>
    <message>
        <source>The document number does not agree, check it.</source>
        <translation>เลขที่เอกสารไม่ตรง ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The birth date does not agree, check it.</source>
        <translation>วันเกิดไม่ตรง ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The day the document ends does not agree, check it.</source>
        <translation>วันหมดอายุเอกสารไม่ตรง ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The personal number does not agree, check it.</source>
        <translation>เลขประจำตัวไม่ตรง ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The last check digit does not agree, check every field.</source>
        <translation>ตัวเลขตรวจสอบสุดท้ายไม่ตรง ให้ตรวจทุกช่อง</translation>
    </message>
    <message>
        <source>The birth date is no day of the calendar, check it.</source>
        <translation>วันเกิดไม่มีในปฏิทิน ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The day the document ends is no day of the calendar, check it.</source>
        <translation>วันหมดอายุไม่มีในปฏิทิน ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The sex could not be read, check it.</source>
        <translation>อ่านเพศไม่ได้ ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The country of the document could not be read, check it.</source>
        <translation>อ่านประเทศที่ออกเอกสารไม่ได้ ให้ตรวจดู</translation>
    </message>
    <message>
        <source>The nationality could not be read, check it.</source>
        <translation>อ่านสัญชาติไม่ได้ ให้ตรวจดู</translation>
    </message>
    <message>
        <source>There is a digit in the name, check it.</source>
        <translation>มีตัวเลขในชื่อ ให้ตรวจดู</translation>
    </message>
    <message>
        <source>Some letters could not be read, check every field.</source>
        <translation>อ่านบางตัวไม่ได้ ให้ตรวจทุกช่อง</translation>
    </message>
    <message>
        <source>Read %1, digit %2, expected %3.</source>
        <translation>อ่านได้ %1 ตัวเลขตรวจสอบ %2 ควรเป็น %3</translation>
    </message>
    <message>
        <source>A letter was put right here. Check it.</source>
        <translation>แก้ตัวอักษรตรงนี้ ให้ตรวจดู</translation>
    </message>
    <message>
        <source>Visa read.</source>
        <translation>อ่านวีซ่าแล้ว</translation>
    </message>
    <message>
        <source>Passport read.</source>
        <translation>อ่านหนังสือเดินทางแล้ว</translation>
    </message>
    <message>
        <source>Document read.</source>
        <translation>อ่านเอกสารแล้ว</translation>
    </message>
    <message>
        <source>All check digits agree.</source>
        <translation>ตัวเลขตรวจสอบตรงทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n letters were put right, check them.</source>
        <translation>
            <numerusform>แก้ตัวอักษร %n ตัว ให้ตรวจดู</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo scan</source>
        <translation>เลิกใช้ผลสแกน</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>เปิดระเบียน</translation>
    </message>
    <message>
        <source>Scan a passport, or type the name.</source>
        <translation>สแกนหนังสือเดินทาง หรือพิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>Or scan the band of somebody who was here before.</source>
        <translation>หรือสแกนสายรัดของคนที่เคยมาที่นี่</translation>
    </message>
    <message>
        <source>Not readable. Try again or type.</source>
        <translation>อ่านไม่ได้ ลองอีกครั้งหรือพิมพ์</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>%1 ลงทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Open the record, or type the name of somebody else.</source>
        <translation>เปิดระเบียน หรือพิมพ์ชื่อของคนอื่น</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScreeningSection</name>
    <message>
        <source>%1 yes of %2</source>
        <extracomment>how many answers of a group are yes, of how many questions</extracomment>
        <translation>ใช่ %1 จาก %2</translation>
    </message>
    <message>
        <source>means, not needed: may be under 18</source>
        <translation>วิธีการ ไม่จำเป็น: อาจอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>means, not needed if under 18</source>
        <translation>วิธีการ ไม่จำเป็นหากอายุต่ำกว่า 18 ปี</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ถูกกระทำ</translation>
    </message>
    <message>
        <source>act</source>
        <translation>การกระทำ</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>ทำด้วยวิธีใด</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation>ทำเพื่ออะไร</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>They are a fellow arrival.</source>
        <translation>เป็นคนที่มาถึงด้วยกัน</translation>
    </message>
    <message>
        <source>Both were in the same place: %1.</source>
        <translation>ทั้งสองเคยอยู่ที่เดียวกัน: %1</translation>
    </message>
    <message>
        <source>Somebody is to be kept apart from them.</source>
        <translation>มีคนที่ต้องแยกจากคนนี้</translation>
    </message>
    <message>
        <source>Somebody here is afraid of them.</source>
        <translation>มีคนที่นี่กลัวคนนี้</translation>
    </message>
    <message>
        <source>Look at who interprets</source>
        <translation>ดูว่าใครเป็นล่าม</translation>
    </message>
    <message>
        <source>Ask in any order. Every answer can be left out.</source>
        <translation>ถามข้อไหนก่อนก็ได้ ทุกข้อเว้นไว้ได้</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>Quick screen, 5 questions</source>
        <translation>คัดกรองแบบเร็ว 5 คำถาม</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>คำถามทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ui::pages::SectionList</name>
    <message>
        <source>hidden</source>
        <translation>ซ่อนอยู่</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>ส่วนต่างๆ ของระเบียน</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>After a key: the next part of the record.</extracomment>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>ui::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>การแสดงผล</translation>
    </message>
    <message>
        <source>Lock and paper</source>
        <translation>การล็อกและกระดาษ</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>วลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>Dark from 18:30 to 6:00</source>
        <translation>มืดตั้งแต่ 18:30 ถึง 6:00</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความคมชัดสูง</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>สัมผัส</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Size of rows and buttons</source>
        <translation>ขนาดแถวและปุ่ม</translation>
    </message>
    <message>
        <source>Lock after this time without a key</source>
        <translation>ล็อกเมื่อไม่ได้กดแป้นนานเท่านี้</translation>
    </message>
    <message>
        <source>Second language on paper, beside English</source>
        <translation>ภาษาที่สองบนกระดาษ คู่กับภาษาอังกฤษ</translation>
    </message>
</context>
<context>
    <name>ui::pages::SidePanel</name>
    <message>
        <source>“%1”</source>
        <extracomment>Words to say aloud, in quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>They may skip, stop or come back.</source>
        <translation>บุคคลนี้จะข้าม หยุด หรือกลับมาตอบทีหลังก็ได้</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ตอบแล้ว</translation>
    </message>
    <message>
        <source>Declined or not known</source>
        <translation>ไม่ตอบหรือไม่ทราบ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>ในรายการ</translation>
    </message>
    <message>
        <source>Nothing saved yet.</source>
        <translation>ยังไม่ได้บันทึกอะไร</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and by whom an answer was changed.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Older changes are in History.</source>
        <translation>การเปลี่ยนแปลงก่อนหน้านี้อยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Words you can use</source>
        <translation>ถ้อยคำที่คุณใช้ได้</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>บันทึกไว้แล้วถึงตอนนี้</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>คำตอบนี้</translation>
    </message>
</context>
<context>
    <name>ui::pages::SimilarPanel</name>
    <message>
        <source>none recorded there</source>
        <translation>ระเบียนนั้นไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>เกิด</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>เขียนต่างกัน</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ไม่มีบันทึก</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>บุคคลที่คล้ายกัน</translation>
    </message>
    <message>
        <source>Nobody looks similar</source>
        <translation>ไม่มีใครคล้ายกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n people look similar</source>
        <translation>
            <numerusform>มี %n คนที่คล้ายกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>You can save now. An open match is sent to the supervisor.</source>
        <translation>บันทึกได้เลย คู่ที่ยังไม่ตัดสินจะส่งให้หัวหน้า</translation>
    </message>
    <message>
        <source>People on this laptop are looked through while you type.</source>
        <translation>ระบบค้นบุคคลในเครื่องนี้ระหว่างที่คุณพิมพ์</translation>
    </message>
    <message>
        <source>Looked through everyone on this laptop, and again while you type.</source>
        <translation>ค้นทุกคนในเครื่องนี้แล้ว และจะค้นอีกระหว่างที่คุณพิมพ์</translation>
    </message>
    <message>
        <source>Strong match</source>
        <translation>ตรงกันมาก</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>ตรงกันน้อย</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>คนเดียวกัน</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>คนละคน</translation>
    </message>
    <message>
        <source>Strong match: %1</source>
        <translation>ตรงกันมาก: %1</translation>
    </message>
    <message>
        <source>Weak match: %1</source>
        <translation>ตรงกันน้อย: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>ซิงก์</translation>
    </message>
    <message>
        <source>Looking what each laptop has</source>
        <translation>กำลังดูว่าแล็ปท็อปแต่ละเครื่องมีอะไรแล้ว</translation>
    </message>
    <message>
        <source>The stick to share by</source>
        <translation>แฟลชไดรฟ์ที่จะใช้แลกข้อมูล</translation>
    </message>
    <message>
        <source>The folder that the others use too</source>
        <translation>โฟลเดอร์ที่คนอื่นใช้ด้วย</translation>
    </message>
    <message>
        <source>The bundle to read</source>
        <translation>ชุดข้อมูลที่จะอ่าน</translation>
    </message>
    <message>
        <source>Bundles (*.hwbundle)</source>
        <translation>ชุดข้อมูล (*.hwbundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message numerus="yes">
        <source>Sharing is done. %n new people.</source>
        <translation>
            <numerusform>แลกข้อมูลเสร็จแล้ว มีคนใหม่ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>choose the way</source>
        <translation>เลือกวิธี</translation>
    </message>
    <message>
        <source>start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>stop, or back</source>
        <translation>หยุด หรือกลับ</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>Keep working while this runs. No internet is needed.</source>
        <translation>ทำงานต่อได้ระหว่างนี้ ไม่ต้องใช้อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Past syncs</source>
        <translation>การแลกข้อมูลที่ผ่านมา</translation>
    </message>
    <message>
        <source>Trusted laptops</source>
        <translation>แล็ปท็อปที่เชื่อถือ</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <extracomment>%1 the name of a stick, %2 a size: &quot;KINGSTON, 28 GB free&quot;.</extracomment>
        <translation>%1, ว่าง %2</translation>
    </message>
    <message>
        <source>Address kept</source>
        <translation>เก็บที่อยู่แล้ว</translation>
    </message>
    <message>
        <source>Last %1.</source>
        <translation>ล่าสุด %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a sentence, %2 &quot;Last 14:03.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Put in the stick. Homeward reads what is new and writes what the others need.</source>
        <translation>เสียบแฟลชไดรฟ์ แล้ว Homeward จะอ่านสิ่งใหม่และเขียนสิ่งที่คนอื่นต้องใช้</translation>
    </message>
    <message>
        <source>Stick found: %1</source>
        <translation>พบแฟลชไดรฟ์: %1</translation>
    </message>
    <message>
        <source>One folder that all laptops reach.</source>
        <translation>โฟลเดอร์เดียวที่แล็ปท็อปทุกเครื่องเข้าถึงได้</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Over the internet, when there is any.</source>
        <translation>ผ่านอินเทอร์เน็ต เมื่อมีสัญญาณ</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>ยังไม่ได้ตั้งค่า</translation>
    </message>
    <message>
        <source>Sync running: %1 of %2</source>
        <translation>กำลังแลกข้อมูล: %1 จาก %2</translation>
    </message>
    <message>
        <source>Sync running</source>
        <translation>กำลังแลกข้อมูล</translation>
    </message>
</context>
<context>
    <name>ui::pages::SyncRun</name>
    <message>
        <source>Sharing</source>
        <translation>การส่งต่อข้อมูล</translation>
    </message>
</context>
<context>
    <name>ui::pages::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Today&apos;s figures</source>
        <translation>ตัวเลขวันนี้</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>รอนานสุด</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>บัญชีเดินทาง</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ปลายทาง</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ออกเดินทาง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ยังไม่กำหนด</translation>
    </message>
    <message>
        <source>show names for half a minute</source>
        <translation>แสดงชื่อครึ่งนาที</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Needs someone now</source>
        <translation>ต้องการความช่วยเหลือขณะนี้</translation>
    </message>
    <message>
        <source>names hidden on this screen</source>
        <translation>ซ่อนชื่อบนหน้าจอนี้</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>ซ่อนชื่อ</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>แสดงชื่อ</translation>
    </message>
    <message>
        <source>Nobody needs someone right now.</source>
        <translation>ขณะนี้ไม่มีใครต้องการความช่วยเหลือ</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Waiting for interview</source>
        <translation>รอสัมภาษณ์</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>บัญชีเดินทาง</translation>
    </message>
</context>
<context>
    <name>ui::pages::TravelsPanel</name>
    <message>
        <source>An address of a hub begins with postgresql://</source>
        <translation>ที่อยู่ของฮับขึ้นต้นด้วย postgresql://</translation>
    </message>
    <message>
        <source>What travels on the stick</source>
        <translation>สิ่งที่ไปกับแฟลชไดรฟ์</translation>
    </message>
    <message numerus="yes">
        <source>Only locked records that these %n laptop(s) can open. If the stick is lost, nobody else can read it.</source>
        <translation>
            <numerusform>มีเฉพาะบันทึกที่ล็อกไว้ ซึ่งแล็ปท็อป %n เครื่องนี้เปิดได้ หากแฟลชไดรฟ์หาย คนอื่นจะอ่านไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in the folder</source>
        <translation>สิ่งที่อยู่ในโฟลเดอร์</translation>
    </message>
    <message numerus="yes">
        <source>Only locked records that these %n laptop(s) can open. Who looks into the folder sees sizes and times.</source>
        <translation>
            <numerusform>มีเฉพาะบันทึกที่ล็อกไว้ ซึ่งแล็ปท็อป %n เครื่องนี้เปิดได้ ผู้ที่เปิดดูโฟลเดอร์จะเห็นขนาดและเวลา</numerusform>
        </translation>
    </message>
    <message>
        <source>What travels to the hub</source>
        <translation>สิ่งที่ส่งไปยังฮับ</translation>
    </message>
    <message numerus="yes">
        <source>Only locked records that these %n laptop(s) can open. The hub keeps them and cannot read them.</source>
        <translation>
            <numerusform>มีเฉพาะบันทึกที่ล็อกไว้ ซึ่งแล็ปท็อป %n เครื่องนี้เปิดได้ ฮับเก็บไว้แต่อ่านไม่ได้</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle that came another way:</source>
        <translation>ชุดข้อมูลที่มาทางอื่น:</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>อ่านไฟล์</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>ยังไม่ได้เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>No hub is set up yet.</source>
        <translation>ยังไม่ได้ตั้งค่าฮับ</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>ฮับ: %1</translation>
    </message>
    <message>
        <source>Phone numbers stay on this laptop unless you tick them.</source>
        <translation>หมายเลขโทรศัพท์จะอยู่ในแล็ปท็อปเครื่องนี้เท่านั้น เว้นแต่คุณจะทำเครื่องหมายเลือกไว้</translation>
    </message>
    <message>
        <source>Phone numbers travel too</source>
        <translation>ส่งหมายเลขโทรศัพท์ไปด้วย</translation>
    </message>
    <message>
        <source>Address of the hub, then Enter</source>
        <translation>ที่อยู่ของฮับ แล้วกด Enter</translation>
    </message>
</context>
<context>
    <name>ui::pages::TripForm</name>
    <message>
        <source>Write the day as 13.11.2025 and the time as 06:30.</source>
        <translation>เขียนวันเป็น 13.11.2025 (ค.ศ.) และเวลาเป็น 06:30</translation>
    </message>
    <message>
        <source>Write how many seats there are, 1 to %1.</source>
        <translation>เขียนจำนวนที่นั่ง 1 ถึง %1</translation>
    </message>
    <message>
        <source>Give it a short name, such as Bus 2.</source>
        <translation>ตั้งชื่อสั้นๆ เช่น รถ 2</translation>
    </message>
    <message>
        <source>Trip details</source>
        <translation>รายละเอียดการเดินทาง</translation>
    </message>
    <message>
        <source>Leaves: day and time</source>
        <translation>ออกเดินทาง: วันและเวลา</translation>
    </message>
    <message>
        <source>Time of departure</source>
        <translation>เวลาออกเดินทาง</translation>
    </message>
    <message>
        <source>One name a line. The first leads.</source>
        <translation>หนึ่งชื่อต่อบรรทัด ชื่อแรกเป็นหัวหน้า</translation>
    </message>
    <message>
        <source>Save trip</source>
        <translation>บันทึกการเดินทาง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Empty for a trip that stays in the country.</source>
        <translation>เว้นว่างไว้ถ้าเดินทางภายในประเทศ</translation>
    </message>
</context>
<context>
    <name>ui::pages::TrustedLaptopsView</name>
    <message>
        <source>Laptop</source>
        <translation>เครื่อง</translation>
    </message>
    <message>
        <source>Last heard from</source>
        <translation>ได้รับข้อมูลล่าสุด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>เชื่อถือ</translation>
    </message>
    <message>
        <source>Stop trusting %1</source>
        <translation>เลิกเชื่อถือ %1</translation>
    </message>
    <message>
        <source>You are working on this laptop.</source>
        <translation>คุณกำลังใช้แล็ปท็อปเครื่องนี้</translation>
    </message>
    <message>
        <source>What it wrote before counts. Nothing new of it is read.</source>
        <translation>สิ่งที่เครื่องนี้เขียนไว้ก่อนหน้ายังใช้ได้ แต่จะไม่อ่านสิ่งใหม่จากเครื่องนี้</translation>
    </message>
    <message>
        <source>Is it lost or stolen? Stop trusting it today.</source>
        <translation>เครื่องหายหรือถูกขโมยหรือไม่ ถ้าใช่ ให้เลิกเชื่อถือวันนี้</translation>
    </message>
    <message>
        <source>Stop trusting laptop %1?</source>
        <translation>เลิกเชื่อถือแล็ปท็อป %1 หรือไม่</translation>
    </message>
    <message>
        <source>What it wrote until now stays. Nothing it writes from now on is read, and new records are locked so that it cannot open them. Who holds the laptop and a passphrase can still read what is on it. This cannot be taken back.</source>
        <translation>สิ่งที่เครื่องนี้เขียนไว้จนถึงตอนนี้ยังคงอยู่ จากนี้ไปจะไม่อ่านสิ่งที่เครื่องนี้เขียน และบันทึกใหม่จะล็อกไว้ไม่ให้เครื่องนี้เปิดได้ ผู้ที่มีแล็ปท็อปและวลีรหัสผ่านยังอ่านสิ่งที่อยู่ในเครื่องได้ การทำเช่นนี้ย้อนกลับไม่ได้</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>เลิกเชื่อถือ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เชื่อถือต่อ</translation>
    </message>
    <message>
        <source>Laptop %1 is no longer trusted. Share soon, so that the others know.</source>
        <translation>ไม่เชื่อถือแล็ปท็อป %1 แล้ว แลกข้อมูลโดยเร็ว เพื่อให้เครื่องอื่นรู้</translation>
    </message>
    <message>
        <source>Trusted laptops</source>
        <translation>แล็ปท็อปที่เชื่อถือ</translation>
    </message>
</context>
<context>
    <name>ui::pages::UnlockPage</name>
    <message>
        <source>Type the passphrase first.</source>
        <translation>พิมพ์วลีรหัสผ่านก่อน</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>กำลังปลดล็อก</translation>
    </message>
    <message numerus="yes">
        <source>Not the right passphrase. %n tries before a wait.</source>
        <translation>
            <numerusform>วลีรหัสผ่านไม่ถูกต้อง ลองได้อีก %n ครั้งก่อนต้องรอ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the right passphrase.</source>
        <translation>วลีรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Wait %1, then try again. Nothing is lost.</source>
        <translation>รอ %1 แล้วลองอีกครั้ง ไม่มีข้อมูลใดสูญหาย</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock เปิดอยู่</translation>
    </message>
    <message>
        <source>Typing: %1</source>
        <translation>แป้นพิมพ์: %1</translation>
    </message>
    <message>
        <source>Unlock this laptop</source>
        <translation>ปลดล็อกเครื่องนี้</translation>
    </message>
    <message>
        <source>Who is using it</source>
        <translation>ผู้ใช้งาน</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>ซ่อนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>แสดงวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I cannot unlock</source>
        <translation>ปลดล็อกไม่ได้</translation>
    </message>
</context>
<context>
    <name>ui::pages::WayCard</name>
    <message>
        <source>Key: %1</source>
        <translation>แป้น: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::WordsPanel</name>
    <message>
        <source>“%1”</source>
        <extracomment>words that can be said to the person</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Words you can use</source>
        <translation>ถ้อยคำที่คุณใช้ได้</translation>
    </message>
    <message>
        <source>They may skip, stop or come back.</source>
        <translation>บุคคลนี้จะข้าม หยุด หรือกลับมาตอบทีหลังก็ได้</translation>
    </message>
</context>
<context>
    <name>ui::text::AnswerWords</name>
    <message>
        <source>Not asked</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ไม่ตอบ</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>ไม่สามารถถามได้</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>ไม่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Taken out of sight</source>
        <translation>ซ่อนแล้ว</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>ต้องถามอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>ui::text::ClashWords</name>
    <message numerus="yes">
        <source>%n people came onto the list</source>
        <translation>
            <numerusform>เพิ่ม %n คนเข้ารายชื่อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left the list</source>
        <translation>
            <numerusform>นำ %n คนออกจากรายชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On two lists</source>
        <translation>อยู่ในสองรายชื่อ</translation>
    </message>
    <message>
        <source>On board twice</source>
        <translation>ขึ้นเดินทางซ้ำสองรายชื่อ</translation>
    </message>
    <message>
        <source>One seat, two people</source>
        <translation>ที่นั่งเดียว สองคน</translation>
    </message>
    <message>
        <source>Changed after it was finalised</source>
        <translation>แก้ไขหลังจากสรุปแล้ว</translation>
    </message>
    <message>
        <source>Changed after it was joined</source>
        <translation>แก้ไขหลังจากรวมบันทึกแล้ว</translation>
    </message>
    <message>
        <source>One code, two people</source>
        <translation>รหัสเดียว สองคน</translation>
    </message>
    <message>
        <source>One number, two lists</source>
        <translation>หมายเลขเดียว สองรายชื่อ</translation>
    </message>
    <message>
        <source>Different laptops put this person on %1. Take the person off all but one.</source>
        <translation>แล็ปท็อปต่างเครื่องใส่คนนี้ไว้ใน %1 ให้นำคนนี้ออกจนเหลือรายชื่อเดียว</translation>
    </message>
    <message>
        <source>Marked as on board of %1. Find out where the person is, then mend the other list.</source>
        <translation>ทำเครื่องหมายว่าขึ้นเดินทางแล้วใน %1 ตรวจว่าคนนี้อยู่ที่ไหน แล้วแก้รายชื่ออื่นให้ถูก</translation>
    </message>
    <message>
        <source>Seat %1 is given to %2. Give one of them another seat.</source>
        <translation>ที่นั่ง %1 ให้ไว้กับ %2 ให้เปลี่ยนที่นั่งของคนหนึ่ง</translation>
    </message>
    <message>
        <source>Revision %1 was finalised on one laptop. Meanwhile, on another: %2. Look at the list and finalise it again.</source>
        <translation>ฉบับที่ %1 สรุปแล้วบนแล็ปท็อปเครื่องหนึ่ง ระหว่างนั้น บนอีกเครื่อง: %2 ให้ตรวจรายชื่อแล้วสรุปอีกครั้ง</translation>
    </message>
    <message>
        <source>Laptop %1 joined this record with another or left it out. Laptop %2 went on with it. Look whether something belongs to the other record.</source>
        <translation>แล็ปท็อป %1 รวมบันทึกนี้กับบันทึกอื่นหรือตัดออก แต่แล็ปท็อป %2 ยังทำบันทึกนี้ต่อ ให้ดูว่ามีข้อมูลใดควรอยู่ในบันทึกอีกฉบับหรือไม่</translation>
    </message>
    <message>
        <source>%2 carry the code %1. Go by their names until one of them has another band.</source>
        <translation>%2 ใช้รหัส %1 เหมือนกัน ให้ใช้ชื่อแยกคน จนกว่าคนหนึ่งจะได้สายรัดข้อมือใหม่</translation>
    </message>
    <message>
        <source>%2 carry the number %1. Print no paper before one of them has another number.</source>
        <translation>%2 ใช้หมายเลข %1 เหมือนกัน อย่าพิมพ์เอกสารจนกว่ารายชื่อหนึ่งจะได้หมายเลขใหม่</translation>
    </message>
</context>
<context>
    <name>ui::text::IssueWords</name>
    <message>
        <source>Choose an answer. &quot;Not asked yet&quot; is allowed.</source>
        <translation>เลือกคำตอบ เลือก &quot;ยังไม่ได้ถาม&quot; ก็ได้</translation>
    </message>
    <message>
        <source>One name only is fine.</source>
        <translation>มีชื่อเดียวก็ได้</translation>
    </message>
    <message>
        <source>Other than Latin letters go into &quot;Name in own script&quot;.</source>
        <translation>อักษรที่ไม่ใช่ละตินให้ใส่ใน &quot;ชื่อในอักษรของตน&quot;</translation>
    </message>
    <message>
        <source>Longer than %1 letters. Check it.</source>
        <extracomment>%1 is a number of letters.</extracomment>
        <translation>ยาวเกิน %1 ตัวอักษร โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>วันที่นี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>ไม่มีวันที่นี้</translation>
    </message>
    <message>
        <source>Over 100 years old. Check the year.</source>
        <translation>อายุเกิน 100 ปี โปรดตรวจสอบปี</translation>
    </message>
    <message>
        <source>This document has ended.</source>
        <translation>เอกสารนี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Letter O or a zero? Check the document.</source>
        <translation>ตัวอักษร O หรือเลขศูนย์ โปรดตรวจสอบเอกสาร</translation>
    </message>
    <message>
        <source>No number yet.</source>
        <translation>ยังไม่มีเลขที่</translation>
    </message>
    <message>
        <source>A child without a guardian. Needs a caseworker first.</source>
        <translation>เด็กไม่มีผู้ปกครอง ต้องพบเจ้าหน้าที่ดูแลก่อน</translation>
    </message>
    <message>
        <source>The guardian&apos;s answer is not here yet.</source>
        <translation>ยังไม่มีคำตอบของผู้ปกครอง</translation>
    </message>
    <message>
        <source>The person chose &quot;number only&quot;. Take this answer away.</source>
        <translation>บุคคลนี้เลือก &quot;ใช้เลขเท่านั้น&quot; โปรดลบคำตอบนี้</translation>
    </message>
    <message>
        <source>One letter of the code was misread. Check it.</source>
        <translation>อ่านรหัสผิดหนึ่งตัวอักษร โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>A number from 1 up.</source>
        <translation>ตัวเลขตั้งแต่ 1 ขึ้นไป</translation>
    </message>
    <message>
        <source>Not in the list. Choose one.</source>
        <translation>ไม่อยู่ในรายการ โปรดเลือกหนึ่งรายการ</translation>
    </message>
</context>
<context>
    <name>ui::widgets::AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ไม่ตอบ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>There is a note.</source>
        <translation>มีบันทึกย่อ</translation>
    </message>
    <message>
        <source>%1. Keys 1 to 5 answer, N opens the note. %2</source>
        <translation>%1 ปุ่ม 1 ถึง 5 ใช้ตอบ ปุ่ม N เปิดบันทึกย่อ %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
</context>
<context>
    <name>ui::widgets::CapacityBar</name>
    <message>
        <source>Seats</source>
        <translation>ที่นั่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escort(s)</source>
        <translation>
            <numerusform>ผู้ดูแลการเดินทาง %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>เกิน %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>ว่าง %n ที่นั่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 &quot;38 people&quot;, %2 &quot;2 escorts&quot;, %3 &quot;4 seats free&quot; or &quot;2 too many&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::widgets::FieldRow</name>
    <message>
        <source>Read from a document, not edited</source>
        <translation>อ่านจากเอกสาร ไม่ได้แก้ไข</translation>
    </message>
</context>
<context>
    <name>ui::widgets::FlowStrip</name>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 number, %2 name of the step, %3 a remark on it</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::widgets::KeyButton</name>
    <message>
        <source>Key: %1</source>
        <translation>แป้น: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PartialDateEdit</name>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>อายุเป็นปี</translation>
    </message>
    <message>
        <source>years old</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>A Thai year was converted: %1 is 2544, %2 is 2001.</extracomment>
        <translation>พ.ศ. %1 คือ ค.ศ. %2</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ประมาณ</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PickerEdit</name>
    <message>
        <source>Other, as said: %1</source>
        <extracomment>The last row of a list: %1 is what the person typed.</extracomment>
        <translation>อื่นๆ ตามที่บอก: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RailButton</name>
    <message>
        <source>Key: %1</source>
        <translation>แป้น: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchField</name>
    <message>
        <source>Key: %1</source>
        <translation>แป้น: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>What would you like us to call you? You can use any name you want here.</source>
        <translation>คุณอยากให้เราเรียกคุณว่าอะไร ที่นี่ใช้ชื่อไหนก็ได้ที่คุณต้องการ</translation>
    </message>
    <message>
        <source>Some people have their papers with them and some do not. How is it for you?</source>
        <translation>บางคนมีเอกสารติดตัว บางคนไม่มี ของคุณเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Is there anybody here you want to stay close to, or would rather not be near?</source>
        <translation>ที่นี่มีใครที่คุณอยากอยู่ใกล้ๆ หรือไม่อยากอยู่ใกล้ไหม</translation>
    </message>
    <message>
        <source>You decide what we write down and who may see it. You can change your mind at any time.</source>
        <translation>คุณเป็นคนตัดสินใจว่าเราจะจดอะไรและใครดูได้ คุณเปลี่ยนใจได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>How did you first hear about the work? Tell it in the way you like.</source>
        <translation>คุณรู้เรื่องงานนี้ครั้งแรกได้อย่างไร เล่าในแบบที่คุณสะดวกได้เลย</translation>
    </message>
    <message>
        <source>Would you tell me how you came here, from wherever you want to begin?</source>
        <translation>ช่วยเล่าให้ฟังได้ไหมว่าคุณมาที่นี่อย่างไร จะเริ่มจากตรงไหนก็ได้</translation>
    </message>
    <message>
        <source>What was a usual day like there? Leave out what you do not want to say.</source>
        <translation>วันปกติที่นั่นเป็นอย่างไร เรื่องไหนไม่อยากพูดก็ข้ามได้</translation>
    </message>
    <message>
        <source>Some people were hurt there. You do not have to talk about it. Is there anything you want us to know?</source>
        <translation>บางคนถูกทำร้ายที่นั่น คุณไม่จำเป็นต้องพูดถึง มีอะไรที่คุณอยากให้เรารู้ไหม</translation>
    </message>
    <message>
        <source>How do you feel today? Is there anything you need now?</source>
        <translation>วันนี้คุณรู้สึกอย่างไร ตอนนี้ต้องการอะไรไหม</translation>
    </message>
    <message>
        <source>Some people could go out when they wanted. Some could not. How was it for you?</source>
        <translation>บางคนออกไปข้างนอกได้เมื่ออยากออก บางคนออกไม่ได้ ของคุณเป็นอย่างไร</translation>
    </message>
    <message>
        <source>What would you like to happen next? Is there a place you would rather not go back to?</source>
        <translation>คุณอยากให้ขั้นต่อไปเป็นอย่างไร มีที่ไหนที่คุณไม่อยากกลับไปไหม</translation>
    </message>
    <message>
        <source>There are people who can help with this. Shall I tell you about them first?</source>
        <translation>มีคนที่ช่วยเรื่องนี้ได้ ให้เราเล่าเกี่ยวกับเขาให้ฟังก่อนไหม</translation>
    </message>
</context>
</TS>
