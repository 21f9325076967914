// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachments/exif.h"
#include "tests/support/core/sample_pictures.h"
#include "tests/support/ui/page_world.h"
#include "ui/pages/record_parts/attachments_section.h"
#include "ui/pages/record_parts/picture_shrink.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::forms::FieldId;
using core::forms::FieldValue;
using core::forms::RecordType;
using core::session::AttachmentDesk;
using core::session::NewAttachment;

QByteArray drawnJpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPG", 90));
    return bytes;
}

/// A JPEG that is turned and tells a place, as a phone writes it.
QByteArray turnedJpeg(int width, int height)
{
    const QByteArray phone = test::phoneJpeg(6);
    const qsizetype at = phone.indexOf("Exif") - 4;
    const qsizetype size = static_cast<unsigned char>(phone[at + 2]) * 256 +
                           static_cast<unsigned char>(phone[at + 3]) + 2;
    return drawnJpeg(width, height).insert(2, phone.mid(at, size));
}

struct Room {
    Room() : person(world.store().addPerson({.name = u"Selam Tesfaye"_s}))
    {
        section = std::make_unique<ui::pages::AttachmentsSection>(world.context());
        REQUIRE(section->open(person));
        section->show();
    }
    void agree()
    {
        world.store().write(RecordType::Person, core::toRecordId(person),
                            {{FieldId::PersonConsentPhoto, FieldValue::text(u"agreed"_s)}});
        REQUIRE(section->open(person));
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(dir.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return !section->isBusy() && !stop()->isVisible(); }));
    }
    void add(const QString& path)
    {
        world.prompter().expectChooseFile(path);
        section->findChild<QPushButton*>(u"add_file"_s)->click();
        finish();
    }
    [[nodiscard]] QWidget* stop() const { return section->findChild<QWidget*>(u"stop"_s); }
    [[nodiscard]] QString said() const
    {
        return section->findChild<QLabel*>(u"attachment_said"_s)->text();
    }
    [[nodiscard]] ui::widgets::HwTableView* table() const
    {
        return section->findChild<ui::widgets::HwTableView*>(u"attachments"_s);
    }
    AttachmentDesk desk() { return {world.store().here(), world.store().session().world()}; }

    test::PageWorld world;
    QTemporaryDir dir;
    core::domain::PersonId person;
    std::unique_ptr<ui::pages::AttachmentsSection> section;
};

} // namespace

TEST_CASE("pictures: they are shrunk, upright and without what the file told", "[ui][attachments]")
{
    const QByteArray before = turnedJpeg(2400, 1200);
    REQUIRE(before.contains(test::kPlantedPlace));
    const auto shrunk = ui::pages::shrinkPicture(before);
    REQUIRE(shrunk.has_value());
    const QImage after = QImage::fromData(shrunk->bytes);
    CHECK(after.size() == QSize(1000, 2000));
    CHECK_FALSE(shrunk->bytes.contains(test::kPlantedPlace));
    CHECK_FALSE(shrunk->preview.contains(test::kPlantedPlace));
    CHECK(QImage::fromData(shrunk->preview).size() == QSize(128, 256));
    const auto lossless = core::storage::withoutMetadata(before, core::storage::MediaKind::Jpeg);
    REQUIRE(lossless.has_value());
    CHECK(QImage::fromData(*lossless) == QImage::fromData(before));
}

TEST_CASE("pictures: one that is not whole, or far too large, is refused", "[ui][attachments]")
{
    CHECK_FALSE(ui::pages::shrinkPicture(QByteArray("<html>")).has_value());
    const auto bomb = ui::pages::shrinkPicture(test::hugePng());
    REQUIRE_FALSE(bomb.has_value());
    CHECK(bomb.error().code == ErrorCode::BadInput);
    CHECK(bomb.error().args == std::vector<QString>{u"pixels"_s});
    CHECK_FALSE(ui::pages::shrinkPicture(QImage()).has_value());
}

TEST_CASE("attachments section: a picture is added, shown, put aside and taken back",
          "[ui][attachments]")
{
    Room room;
    room.add(room.file(u"scan.jpg"_s, turnedJpeg(300, 200)));
    CHECK(room.said().startsWith(u"Kept."_s));
    REQUIRE(room.table()->model()->rowCount() == 1);
    Q_EMIT room.table()->opened(room.table()->model()->index(0, 0));
    room.finish();
    REQUIRE(QTest::qWaitFor([&room] {
        return !room.section->findChild<QLabel*>(u"attachment_shown"_s)->pixmap().isNull();
    }));

    std::function<void()> undo;
    QObject::connect(room.section.get(), &ui::pages::SectionView::toast, room.section.get(),
                     [&undo](const QString&, const std::function<void()>& back) { undo = back; });
    room.section->findChild<QPushButton*>(u"put_aside"_s)->click();
    CHECK(room.table()->model()->rowCount() == 0);
    REQUIRE(undo);
    undo();
    CHECK(room.table()->model()->rowCount() == 1);
}

TEST_CASE("attachments section: what cannot be kept is said, and nothing is", "[ui][attachments]")
{
    Room room;
    room.add(room.file(u"photo.jpg"_s, "<html>not a picture</html>"));
    CHECK(room.said().contains(u"not a picture or a paper"_s));
    QFile large(room.file(u"large.jpg"_s, "x"));
    REQUIRE(large.resize(400LL * 1024 * 1024));
    room.add(large.fileName());
    CHECK(room.said().contains(u"larger than 20 MB"_s));
    room.add(room.dir.filePath(u"gone.jpg"_s));
    CHECK(room.said().contains(u"went away"_s));
    CHECK(room.desk().list(room.person)->empty());
}

TEST_CASE("attachments: a photo is kept and shown only while the person agrees",
          "[ui][attachments]")
{
    Room room;
    const NewAttachment photo{.kind = u"photo"_s, .bytes = drawnJpeg(40, 30)};
    const core::JobControl control;
    const auto refused = room.desk().add(room.person, photo, control);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::RuleBlocks);
    CHECK_FALSE(room.section->findChild<QPushButton*>(u"add_photo"_s)->isEnabled());
    room.agree();
    CHECK(room.section->findChild<QPushButton*>(u"add_photo"_s)->isEnabled());
    const auto added = room.desk().add(room.person, photo, control);
    REQUIRE(added.has_value());
    REQUIRE(room.desk().showFace(room.person, *added));
    CHECK(room.desk().face(room.person).value() == *added);
    CHECK(room.desk().list(room.person)->size() == 1);
    room.world.store().write(RecordType::Person, core::toRecordId(room.person),
                             {{FieldId::PersonConsentPhoto, FieldValue::text(u"declined"_s)}});
    CHECK_FALSE(room.desk().face(room.person)->has_value());
    CHECK(room.desk().list(room.person)->empty());
    CHECK(room.desk().read(*added, control).error().code == ErrorCode::RuleBlocks);
}
