// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/attachment_desk.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/record/section_view.h"

#include <QImage>

class QLabel;
class QScrollArea;
class QStandardItemModel;

namespace ui::widgets {
class HwTableView;
class KeyButton;
} // namespace ui::widgets

namespace ui::pages {

/// The photos and papers of one person: Insert adds from a file, Ctrl+V from the clipboard, Enter
/// shows one here and nowhere else, Delete puts one aside, which can be taken back. Pictures are
/// shrunk and drawn anew before they are kept; nothing is written anywhere but the sealed store.
class AttachmentsSection final : public SectionView {
    Q_OBJECT
public:
    explicit AttachmentsSection(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] core::forms::Section section() const override
    {
        return core::forms::Section::Attachments;
    }
    core::Status open(const core::domain::PersonId& person) override;
    void focusFirst() override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;
    void retranslate() override;

    /// What is kept runs in a job.
    [[nodiscard]] bool isBusy() const { return m_running.running(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    core::Status refresh();
    void addFile(const QString& kind);
    void addPath(const QString& kind, const QString& path);
    void paste();
    void showCurrent();
    void showImage();
    void zoom(double factor);
    void putAside();
    void makeFace();
    void say(const QString& words);
    void said(const core::Error& error);
    void kept(const core::Result<core::RecordId>& added);
    void showContent(const core::Result<QByteArray>& content);
    [[nodiscard]] core::session::AttachmentDesk desk() const;
    [[nodiscard]] const core::session::AttachmentRow* current() const;

    std::optional<core::domain::PersonId> m_person;
    std::vector<core::session::AttachmentRow> m_rows;
    jobs::JobHandle m_running;
    QImage m_image;
    double m_zoom = 0; ///< 0: as large as the room
    QStandardItemModel* m_model;
    widgets::HwTableView* m_table;
    widgets::KeyButton* m_photo;
    widgets::KeyButton* m_add;
    widgets::KeyButton* m_face;
    widgets::KeyButton* m_aside;
    widgets::KeyButton* m_stop;
    QLabel* m_said;
    QScrollArea* m_room;
    QLabel* m_shown;
};

/// Why an attachment could not be kept or shown, in words.
QString attachmentErrorText(const core::Error& error);

} // namespace ui::pages
