// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/person_desk.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/page.h"
#include "ui/pages/people/preview_panel.h"

#include <memory>
#include <optional>

class QLabel;

namespace ui::models {
class PersonModel;
}
namespace ui::widgets {
class EmptyState;
class HwTableView;
} // namespace ui::widgets

namespace ui::pages {

class BandDesk;
class FilterBar;

/// Everyone on this laptop: a list that opens at once whatever its length, filters, the person of
/// the current row at the right. Enter opens the record of one person.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const PageContext& context, QWidget* parent = nullptr);
    ~PeoplePage() override;

    [[nodiscard]] PageId id() const override { return PageId::People; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    /// PersonId: that person alone. SearchText: the list with these words.
    void open(const Target& target) override;
    bool nextPanel(bool backwards) override;
    void undo() override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

    [[nodiscard]] models::PersonModel& list() { return *m_model; }
    [[nodiscard]] BandDesk& bands() { return *m_bands; }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    void bindKeys();
    void filter();
    void countPeople();
    void currentChanged();
    void showSelection();
    void showEmpty();
    void take(PersonStep step);
    void nameGuardian(const core::domain::PersonId& guardian);
    void done(const QString& words, const core::Result<core::session::PersonDesk::Undo>& result);
    void failed(const core::Error& error);
    void addToManifest();
    [[nodiscard]] core::session::PersonDesk::People chosen() const;

    models::PersonModel* m_model;
    std::unique_ptr<BandDesk> m_bands;
    core::session::PersonDesk::Undo m_undo;
    jobs::JobHandle m_counting;
    quint64 m_countTicket = 0;
    std::optional<core::domain::PersonId> m_current; ///< kept over a refresh
    QLabel* m_title;
    QLabel* m_total;
    FilterBar* m_filters;
    widgets::HwTableView* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QLabel* m_selection = nullptr;
    QWidget* m_legend = nullptr;
    PreviewPanel* m_preview = nullptr;
};

} // namespace ui::pages
