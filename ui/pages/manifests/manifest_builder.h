// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/manifest_desk.h"
#include "ui/pages/manifests/checks_panel.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedLayout;

namespace ui::models {
class CandidateModel;
class PassengerModel;
} // namespace ui::models
namespace ui::widgets {
class Banner;
class CapacityBar;
class Chip;
class ElidedLabel;
class HwTableView;
class KeyButton;
class PageHead;
class Panel;
class SearchField;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

class TripForm;

/// One manifest: who could go at the left, who goes at the right, what must be fixed below. A draft
/// always saves; only finalising asks the rules.
class ManifestBuilder final : public QWidget {
    Q_OBJECT
public:
    explicit ManifestBuilder(const PageContext& context, QWidget* parent = nullptr);

    /// Shows a stored manifest.
    void open(const core::domain::ManifestId& manifest);
    /// Shows the form of a new one; it is stored when its trip is saved.
    void openNew();
    [[nodiscard]] const std::optional<core::domain::ManifestId>& manifest() const
    {
        return m_manifest;
    }
    [[nodiscard]] const std::optional<core::session::ManifestDetails>& view() const
    {
        return m_view;
    }
    void reload();
    /// Puts the focus into the list where work goes on.
    void focusWork();

    /// Ctrl+Enter: saves the trip, opens the confirmation, or finalises.
    void primaryAction();
    bool nextPanel(bool backwards);
    bool nextProblem(bool backwards);
    void undo();
    void preview();
    /// Esc: closes the trip form or the confirmation; false when neither is open.
    bool stepBack();
    void retranslate();

Q_SIGNALS:
    void openPrint(const core::domain::ManifestId& manifest);
    void toast(const QString& text, const std::function<void()>& undo);
    void saved(qint64 atMs);
    void saveFailed(const QString& message);
    /// Nothing to show any more: a new trip was given up.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Face { Lists, Trip, Confirm };

    void build();
    QWidget* buildHead();
    QWidget* buildCapacity();
    QWidget* buildLists();
    widgets::Panel* buildCandidates();
    QWidget* buildMoves();
    widgets::Panel* buildPassengers();
    QWidget* buildConfirm();
    void show(Face face);
    void showHead();
    void showCounts();
    void askCandidates();
    void refreshCandidates();
    void saveTrip();
    void add();
    void remove();
    void takeOff(const std::vector<core::domain::PersonId>& people);
    void suggestSeats();
    /// Tells what was done and offers to take it back, once: by the toast or by Ctrl+Z.
    void offerUndo(const QString& what, std::function<void()> step);
    void takeBack(int step);
    void fix(const core::domain::Finding& finding, FindingFix fix);
    void agreed(const std::vector<core::domain::PersonId>& people);
    void finalise();
    void reopen();
    void confirm();
    [[nodiscard]] std::vector<core::domain::PersonId> chosenPassengers() const;
    [[nodiscard]] bool isDraft() const;
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] CheckLine::Rights rights() const;
    /// Shows the answer of the desk; true when it was done.
    bool done(const core::Status& status);

    PageContext m_context;
    core::session::ManifestDesk m_desk;
    std::optional<core::domain::ManifestId> m_manifest;
    std::optional<core::session::ManifestDetails> m_view;
    struct UndoStep {
        int number;
        std::function<void()> run;
    };
    std::vector<UndoStep> m_undo;
    int m_undoNumber = 0;
    bool m_mayEdit;
    Face m_face = Face::Lists;

    widgets::PageHead* m_head = nullptr;
    widgets::Chip* m_state = nullptr;
    widgets::ElidedLabel* m_leaves = nullptr;
    widgets::KeyButton* m_trip = nullptr;
    widgets::KeyButton* m_preview = nullptr;
    widgets::KeyButton* m_finalise = nullptr;
    widgets::Banner* m_failure = nullptr;
    QWidget* m_countRow = nullptr;
    QLabel* m_people = nullptr;
    QLabel* m_seats = nullptr;
    widgets::CapacityBar* m_bar = nullptr;
    QLabel* m_free = nullptr;
    QLabel* m_totals = nullptr;
    QStackedLayout* m_faces = nullptr;
    QWidget* m_lists = nullptr;
    TripForm* m_tripForm = nullptr;
    QWidget* m_confirm = nullptr;
    QLabel* m_confirmTitle = nullptr;
    QLabel* m_confirmText = nullptr;
    widgets::KeyButton* m_confirmYes = nullptr;
    widgets::KeyButton* m_confirmNo = nullptr;
    widgets::Panel* m_candidatePanel = nullptr;
    widgets::SegmentedChoice* m_who = nullptr;
    widgets::SearchField* m_filter = nullptr;
    models::CandidateModel* m_candidates = nullptr;
    widgets::HwTableView* m_candidateTable = nullptr;
    QLabel* m_nobody = nullptr;
    QLabel* m_chosen = nullptr;
    widgets::KeyButton* m_add = nullptr;
    widgets::KeyButton* m_remove = nullptr;
    widgets::Panel* m_passengerPanel = nullptr;
    widgets::KeyButton* m_group = nullptr;
    widgets::KeyButton* m_seatsButton = nullptr;
    models::PassengerModel* m_passengers = nullptr;
    widgets::HwTableView* m_passengerTable = nullptr;
    ChecksPanel* m_checks = nullptr;
};

} // namespace ui::pages
