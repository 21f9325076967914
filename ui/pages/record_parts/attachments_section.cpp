// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/attachments_section.h"

#include "core/session/session.h"
#include "core/storage/attachments/chunk_store.h"
#include "ui/actions/key_map.h"
#include "ui/pages/record_parts/picture_shrink.h"
#include "ui/prompt/prompter.h"
#include "ui/text/formats.h"
#include "ui/text/value_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::JobControl;
using core::RecordId;
using core::domain::PersonId;
using core::session::AttachmentDesk;
using core::session::AttachmentRow;
using core::session::NewAttachment;

namespace {

constexpr double kZoomStep = 1.25;
constexpr double kLargestZoom = 4;

/// Pictures are drawn anew, papers stay as they are.
core::Result<NewAttachment> prepared(const QString& kind, const QByteArray& bytes)
{
    const auto media = core::storage::mediaKindOf(bytes);
    if (!media)
        return core::fail(ErrorCode::InputDamaged, u"neither a picture nor a paper"_s, {u"kind"_s});
    if (!core::storage::isPicture(*media))
        return NewAttachment{.kind = kind, .bytes = bytes};
    CORE_TRY_ASSIGN(ShrunkPicture shrunk, shrinkPicture(bytes));
    return NewAttachment{
        .kind = kind, .bytes = std::move(shrunk.bytes), .preview = std::move(shrunk.preview)};
}

core::Result<RecordId> keepIn(core::session::Session& session, const PersonId& person,
                              const NewAttachment& content, const JobControl& control)
{
    CORE_TRY_ASSIGN(const auto connection, session.connect());
    return AttachmentDesk(*connection, session.world()).add(person, content, control);
}

} // namespace

AttachmentsSection::AttachmentsSection(const PageContext& context, QWidget* parent)
    : SectionView(context, parent), m_model(new QStandardItemModel(this)),
      m_table(new widgets::HwTableView(this)), m_photo(new widgets::KeyButton({}, this)),
      m_add(new widgets::KeyButton({}, this)), m_face(new widgets::KeyButton({}, this)),
      m_aside(new widgets::KeyButton({}, this)), m_stop(new widgets::KeyButton({}, this)),
      m_said(new QLabel(this)), m_room(new QScrollArea(this)), m_shown(new QLabel)
{
    build();
    connect(m_photo, &QPushButton::clicked, this, [this] { addFile(u"photo"_s); });
    connect(m_add, &QPushButton::clicked, this, [this] { addFile(u"document_copy"_s); });
    connect(m_face, &QPushButton::clicked, this, &AttachmentsSection::makeFace);
    connect(m_aside, &QPushButton::clicked, this, &AttachmentsSection::putAside);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_running.cancel(); });
    connect(m_table, &widgets::HwTableView::opened, this, &AttachmentsSection::showCurrent);
    context.keys.bind(actions::ActionId::Camera, this, [this] {
        if (!isVisible())
            return false;
        say(tr("No camera found. Choose a picture file."));
        addFile(u"photo"_s);
        return true;
    });
    AttachmentsSection::retranslate();
}

void AttachmentsSection::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    m_photo->setPicture(theme::Icon::Camera)->setKeyCap(u"F8"_s);
    m_add->setPicture(theme::Icon::Plus)->setKeyCap(u"Insert"_s);
    m_aside->setPicture(theme::Icon::Trash)->setKeyCap(u"Del"_s);
    m_photo->setObjectName(u"add_photo"_s);
    m_add->setObjectName(u"add_file"_s);
    m_face->setObjectName(u"show_face"_s);
    m_aside->setObjectName(u"put_aside"_s);
    m_stop->setObjectName(u"stop"_s);
    for (widgets::KeyButton* button : {m_photo, m_add, m_face, m_aside, m_stop}) {
        button->setSize(widgets::ButtonSize::Small);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_stop->hide();
    column->addLayout(row);
    m_said->setObjectName(u"attachment_said"_s);
    m_said->setProperty("kind", u"sub"_s);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_table->setObjectName(u"attachments"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    m_shown->setObjectName(u"attachment_shown"_s);
    m_shown->setAlignment(Qt::AlignCenter);
    m_room->setWidget(m_shown);
    m_room->setWidgetResizable(true);
    m_room->hide();
    column->addWidget(m_room, 2);
}

AttachmentDesk AttachmentsSection::desk() const
{
    return AttachmentDesk(context().session.here(), context().session.world());
}

const AttachmentRow* AttachmentsSection::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size())
               ? &m_rows[static_cast<std::size_t>(row)]
               : nullptr;
}

core::Status AttachmentsSection::open(const PersonId& person)
{
    m_person = person;
    m_image = QImage();
    m_room->hide();
    say({});
    return refresh();
}

core::Status AttachmentsSection::refresh()
{
    if (!m_person)
        return {};
    CORE_TRY_ASSIGN(const bool mayPhoto, desk().mayShowPhoto(*m_person));
    CORE_TRY_ASSIGN(m_rows, desk().list(*m_person));
    m_photo->setEnabled(mayPhoto);
    m_face->setEnabled(mayPhoto);
    m_model->setRowCount(0);
    const QDate today = context().clock.today();
    for (const AttachmentRow& row : m_rows) {
        const QString kind = text::codeText("attachment_kind", row.kind);
        const QString at = text::formatInstant(QDateTime::fromMSecsSinceEpoch(row.atMs), today);
        QList<QStandardItem*> cells;
        for (const QString& cell : {row.isPhoto ? tr("%1, shows the face").arg(kind) : kind,
                                    row.title, text::formatBytes(row.size), at, row.by}) {
            cells.append(new QStandardItem(cell));
            cells.last()->setEditable(false);
        }
        m_model->appendRow(cells);
    }
    return {};
}

void AttachmentsSection::addFile(const QString& kind)
{
    const QStringList filters =
        kind == u"photo"_s ? QStringList{tr("Pictures (*.jpg *.jpeg *.png)")}
                           : QStringList{tr("Pictures and papers (*.jpg *.jpeg *.png *.pdf)")};
    context().prompter.chooseFile(
        this,
        {.title = tr("Choose a picture or paper"), .folder = {}, .name = {}, .filters = filters},
        [this, kind](const QString& path) {
            if (!path.isEmpty())
                addPath(kind, path);
        });
}

void AttachmentsSection::addPath(const QString& kind, const QString& path)
{
    if (!m_person || isBusy())
        return;
    m_stop->show();
    core::session::Session& session = context().session;
    m_running = context().jobs.run(
        this, tr("Keeping the file"),
        [&session, kind, path, person = *m_person](JobControl& control) -> core::Result<RecordId> {
            CORE_TRY_ASSIGN(const QByteArray bytes, core::storage::readSourceFile(path, control));
            CORE_TRY_ASSIGN(const NewAttachment content, prepared(kind, bytes));
            CORE_TRY(control.proceed());
            return keepIn(session, person, content, control);
        },
        [this](const core::Result<RecordId>& added) { kept(added); });
}

void AttachmentsSection::paste()
{
    const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
    if (!m_person || isBusy() || pasted == nullptr)
        return;
    if (!pasted->hasImage())
        return say(tr("There is no picture to paste."));
    const auto image = qvariant_cast<QImage>(pasted->imageData());
    m_stop->show();
    core::session::Session& session = context().session;
    m_running = context().jobs.run(
        this, tr("Keeping the picture"),
        [&session, image, person = *m_person](JobControl& control) -> core::Result<RecordId> {
            CORE_TRY_ASSIGN(ShrunkPicture shrunk, shrinkPicture(image));
            return keepIn(session, person,
                          {.kind = u"document_copy"_s,
                           .bytes = std::move(shrunk.bytes),
                           .preview = std::move(shrunk.preview)},
                          control);
        },
        [this](const core::Result<RecordId>& added) { kept(added); });
}

void AttachmentsSection::kept(const core::Result<RecordId>& added)
{
    m_stop->hide();
    if (!added)
        return said(added.error());
    say(tr("Kept. The file outside Homeward is still where it was."));
    if (const core::Status read = refresh(); !read)
        return said(read.error());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
}

void AttachmentsSection::showCurrent()
{
    const AttachmentRow* row = current();
    if (row == nullptr || isBusy())
        return;
    if (!row->media || !core::storage::isPicture(*row->media))
        return say(tr("This paper is kept. Homeward cannot draw PDF files on this laptop."));
    core::session::Session& session = context().session;
    m_running = context().jobs.run(
        this, tr("Reading the picture"),
        [&session, id = row->id](JobControl& control) -> core::Result<QByteArray> {
            CORE_TRY_ASSIGN(const auto connection, session.connect());
            return AttachmentDesk(*connection, session.world()).read(id, control);
        },
        [this](const core::Result<QByteArray>& content) { showContent(content); });
}

void AttachmentsSection::showContent(const core::Result<QByteArray>& content)
{
    if (!content)
        return said(content.error());
    const auto image = readPicture(*content);
    if (!image)
        return said(image.error());
    m_image = *image;
    m_zoom = 0;
    m_room->show();
    say({});
    showImage();
}

void AttachmentsSection::showImage()
{
    const QSize room = m_room->viewport()->size();
    const QSize size =
        m_zoom > 0 ? m_image.size() * m_zoom : m_image.size().scaled(room, Qt::KeepAspectRatio);
    m_shown->setPixmap(
        QPixmap::fromImage(m_image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void AttachmentsSection::zoom(double factor)
{
    if (m_image.isNull() || !m_room->isVisibleTo(this))
        return;
    const double from = m_zoom > 0 ? m_zoom : 1.0;
    m_zoom = std::clamp(from * factor, 1 / kLargestZoom, kLargestZoom);
    showImage();
}

void AttachmentsSection::putAside()
{
    const AttachmentRow* row = current();
    if (row == nullptr)
        return;
    const RecordId id = row->id;
    if (const core::Status done = desk().putAside(id); !done)
        return said(done.error());
    m_image = QImage();
    m_room->hide();
    if (const core::Status read = refresh(); !read)
        return said(read.error());
    Q_EMIT recordChanged();
    Q_EMIT toast(tr("Put aside. It can be taken back."), [this, id] {
        const core::Status back = desk().takeBack(id);
        if (const core::Status read = back ? refresh() : back; !read)
            return said(read.error());
        Q_EMIT recordChanged();
    });
}

void AttachmentsSection::makeFace()
{
    const AttachmentRow* row = current();
    if (row == nullptr || !m_person)
        return;
    const core::Status done = desk().showFace(*m_person, row->id);
    if (const core::Status read = done ? refresh() : done; !read)
        return said(read.error());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
}

void AttachmentsSection::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
    case Qt::Key_Insert: return addFile(u"document_copy"_s);
    case Qt::Key_Delete: return putAside();
    case Qt::Key_Plus: return zoom(kZoomStep);
    case Qt::Key_Minus: return zoom(1 / kZoomStep);
    case Qt::Key_Escape:
        if (m_room->isVisibleTo(this))
            return m_room->hide();
        break;
    default: break;
    }
    SectionView::keyPressEvent(event);
}

void AttachmentsSection::say(const QString& words)
{
    m_said->setText(words);
}

void AttachmentsSection::said(const core::Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        return say(attachmentErrorText(error));
    say(tr("Stopped. Nothing was kept."));
}

void AttachmentsSection::focusFirst()
{
    if (m_rows.empty())
        m_add->setFocus(Qt::TabFocusReason);
    else
        m_table->setFocus(Qt::TabFocusReason);
}

} // namespace ui::pages
