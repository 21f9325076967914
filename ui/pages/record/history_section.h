// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record_reader.h"
#include "ui/pages/record/section_view.h"

namespace ui::models {
class HistoryModel;
}
namespace ui::widgets {
class HwTableView;
}

namespace ui::pages {

/// Who changed what of one person, when, on which laptop, from what to what: the person, the
/// interview and every part, the newest first. Fields the role does not see are left out.
class HistorySection final : public SectionView {
    Q_OBJECT
public:
    explicit HistorySection(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] core::forms::Section section() const override
    {
        return core::forms::Section::History;
    }
    core::Status open(const core::domain::PersonId& person) override;
    void focusFirst() override;
    [[nodiscard]] QString note() const override;
    void retranslate() override;

private:
    models::HistoryModel* m_model;
    widgets::HwTableView* m_table;
};

/// The changes of one record whose fields @p role may see.
core::Result<std::vector<core::storage::HistoryEntry>>
visibleHistory(core::session::Session& session, core::forms::RecordType type,
               const core::RecordId& record);

} // namespace ui::pages
