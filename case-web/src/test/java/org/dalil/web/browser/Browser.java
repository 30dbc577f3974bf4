package org.dalil.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a fresh {@link Page}, in the language asked for by {@link InLanguage}. One browser serves all tests.
 * Without any browser on the computer the tests are skipped with a warning, and fail where {@code CI=true}.
 */
public final class Browser implements ExecutionCondition, ParameterResolver {

    private static final System.Logger LOG = System.getLogger(Browser.class.getName());
    private static final Namespace HERE = Namespace.create(Browser.class);
    private static final String NONE =
            "NO BROWSER FOUND: browser tests are skipped. Install Chromium or set DALIL_BROWSER to an executable.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Executable.onThisComputer().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(NONE);
        }
        LOG.log(System.Logger.Level.WARNING, "{0} ({1})", NONE, context.getDisplayName());
        return ConditionEvaluationResult.disabled(NONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var language = parameter
                .findAnnotation(InLanguage.class)
                .map(InLanguage::value)
                .orElse("en");
        var running = context.getRoot().getStore(HERE).getOrComputeIfAbsent(Running.class);
        var visit = running.visit(language);
        context.getStore(HERE).put(parameter.getIndex(), visit);
        return visit.context().newPage();
    }

    private static final class Running implements AutoCloseable {

        private final Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser browser = driver.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Executable.onThisComputer().orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));

        Visit visit(String language) {
            return new Visit(browser.newContext(new NewContextOptions().setLocale(language)));
        }

        @Override
        public void close() {
            driver.close();
        }
    }

    private record Visit(BrowserContext context) implements AutoCloseable {

        @Override
        public void close() {
            context.close();
        }
    }
}
