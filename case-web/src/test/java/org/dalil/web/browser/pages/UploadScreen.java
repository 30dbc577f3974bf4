package org.dalil.web.browser.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dalil.web.it.Site;

/** Where files are dropped into a case. */
public final class UploadScreen extends Screen {

    private static final Pattern NOT_THE_FIRST_PART = Pattern.compile(".*/uploads/.*\\?at=[1-9].*");

    private UploadScreen(Page page) {
        super(page);
    }

    /** Of the first case of the list. */
    public static UploadScreen open(Page page, URL base) {
        EvidencePages.open(page, base);
        page.locator("a[href*='/cases/upload.xhtml']").first().click();
        return new UploadScreen(page);
    }

    /** Of this case. */
    public static UploadScreen into(Page page, URL base, String file) {
        page.navigate(Site.page(base, "/cases/upload.xhtml?id=" + file).toString());
        return new UploadScreen(page);
    }

    /** Says who made the files. */
    public UploadScreen from(String source) {
        page.locator("#aboutSource").fill(source);
        return this;
    }

    public UploadScreen drop(String name, byte[] content) {
        page.locator("#files").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    public UploadScreen drop(Path file) {
        page.locator("#files").setInputFiles(file);
        return this;
    }

    /** Pulls a folder from the desktop onto the page. */
    public UploadScreen dropFolder(Path folder) {
        var box = page.locator(".dl-drop").boundingBox();
        var files = new JsonArray();
        files.add(folder.toString());
        var data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", files);
        data.addProperty("dragOperationsMask", 1);
        var browser = page.context().newCDPSession(page);
        for (var step : List.of("dragEnter", "dragOver", "drop")) {
            var event = new JsonObject();
            event.addProperty("type", step);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + box.height / 2);
            event.add("data", data);
            browser.send("Input.dispatchDragEvent", event);
        }
        return this;
    }

    /** Chooses a folder in the dialogue of the browser. */
    public UploadScreen chooseFolder(Path folder) {
        page.locator("#folder").setInputFiles(folder);
        return this;
    }

    /** The files of which this became. */
    public Locator rows(String state) {
        return page.locator(".dl-arrival[data-state='" + state + "']");
    }

    public Locator summary() {
        return page.locator(".dl-arrivals-summary");
    }

    public EvidencePages openFirst() {
        rows("stored").first().locator("a.ui-button").click();
        return EvidencePages.at(page);
    }

    /** From now on nothing but the first part of a file gets through. */
    public UploadScreen breakAfterTheFirstPart() {
        page.route(NOT_THE_FIRST_PART, Route::abort);
        return this;
    }

    /** Drops a file; its first part arrives, and the second is on its way for ever. */
    public UploadScreen dropUntilTheSecondPart(Path file) {
        page.route(NOT_THE_FIRST_PART, route -> {});
        page.waitForRequest(NOT_THE_FIRST_PART, () -> drop(file));
        return this;
    }

    public UploadScreen mend() {
        page.unroute(NOT_THE_FIRST_PART);
        return this;
    }

    public UploadScreen reloaded() {
        page.reload();
        return this;
    }
}
