// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sync_desk.h"
#include "ui/pages/page.h"
#include "ui/pages/sync/sync_run.h"

#include <QTimer>

#include <array>
#include <functional>

class QStackedWidget;

namespace ui::widgets {
class Banner;
class KeyButton;
class PageHead;
} // namespace ui::widgets

namespace ui::pages {

class FoundPanel;
class LaptopsPanel;
class PastSyncsView;
class RunningPanel;
class StickWatch;
class TravelsPanel;
class TrustedLaptopsView;
class WayCard;

/// Sharing with the other laptops: three ways as cards, what each laptop is known to have, the
/// exchange that runs, what it found and what travels. Two more faces: past syncs, and who is
/// trusted. Work goes on meanwhile, here and on every other page.
class SyncPage final : public Page {
    Q_OBJECT
public:
    explicit SyncPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Sync; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    /// ShareNow: begins at once, with the stick it names or the usual way.
    void open(const Target& target) override;
    /// Starts by the chosen way; asks for the place when there is none yet.
    void primaryAction() override;
    bool nextPanel(bool backwards) override;
    [[nodiscard]] bool showsItsJobs() const override { return true; }
    [[nodiscard]] std::vector<KeyHint> keys() const override;

    [[nodiscard]] const SyncRun& run() const { return m_run; }
    [[nodiscard]] core::sync::Road road() const { return m_road; }
    [[nodiscard]] const core::session::SyncStatus& status() const { return m_status; }

Q_SIGNALS:
    /// The page shows the group as it was when it was asked.
    void loaded();

protected:
    void retranslate() override;

private:
    enum class Face { Main, Past, Laptops };

    void build();
    QWidget* buildMain();
    QWidget* buildCards();
    void bindKeys();
    void choose(core::sync::Road road);
    void showFace(Face face);
    bool back();
    void refresh();
    void show(const core::Result<core::session::SyncStatus>& status);
    void showAll();
    void showCards();
    void showRun();
    void finished();
    void begin(core::sync::Road road, const QString& where, bool isOneFile = false);
    void chooseStickFolder();
    void chooseFolder(bool startAfter);
    void chooseFile();
    void keepPlaces();
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] bool isInFront() const;
    [[nodiscard]] bool mayArrange() const;

    SyncRun m_run;
    core::session::SyncStatus m_status;
    core::session::SyncPlaces m_places;
    std::vector<core::session::PastExchange> m_past;
    core::sync::Road m_road = core::sync::Road::Bundle;
    bool m_loading = false;
    bool m_loadAgain = false;
    QString m_runPlace; ///< as told when the exchange began
    QTimer m_reload;

    widgets::PageHead* m_head = nullptr;
    widgets::KeyButton* m_pastButton = nullptr;
    widgets::KeyButton* m_trustButton = nullptr;
    widgets::KeyButton* m_backButton = nullptr;
    widgets::Banner* m_failure = nullptr;
    QStackedWidget* m_faces = nullptr;
    std::array<WayCard*, 3> m_cards = {};
    LaptopsPanel* m_laptops = nullptr;
    FoundPanel* m_found = nullptr;
    RunningPanel* m_running = nullptr;
    TravelsPanel* m_travels = nullptr;
    PastSyncsView* m_pastView = nullptr;
    TrustedLaptopsView* m_trusted = nullptr;
};

} // namespace ui::pages
