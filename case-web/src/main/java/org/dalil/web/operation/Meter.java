package org.dalil.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Counts answers and the time they took: not whose, and not to what. */
@WebFilter(filterName = "meter")
public class Meter implements Filter {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final int KINDS = 6;

    @Inject
    private Counts counts;

    /** What has been counted since the start. */
    @ApplicationScoped
    public static class Counts {

        private final LongAdder[] answers = new LongAdder[KINDS];
        private final LongAdder nanos = new LongAdder();

        public Counts() {
            for (int kind = 0; kind < KINDS; kind++) {
                answers[kind] = new LongAdder();
            }
        }

        void add(int status, long took) {
            answers[Math.min(Math.max(status / 100, 0), KINDS - 1)].increment();
            nanos.add(took);
        }

        /** In the text format of Prometheus. */
        String written() {
            StringBuilder text = new StringBuilder();
            for (int kind = 1; kind < KINDS; kind++) {
                line(text, "dalil_answers_total{status=\"" + kind + "xx\"}", answers[kind].sum());
            }
            line(text, "dalil_answer_seconds_total", nanos.sum() / NANOS);
            var runtime = ManagementFactory.getRuntimeMXBean();
            line(text, "process_uptime_seconds", runtime.getUptime() / MILLIS);
            var memory = ManagementFactory.getMemoryMXBean();
            line(
                    text,
                    "jvm_memory_used_bytes{area=\"heap\"}",
                    memory.getHeapMemoryUsage().getUsed());
            line(
                    text,
                    "jvm_memory_max_bytes{area=\"heap\"}",
                    memory.getHeapMemoryUsage().getMax());
            line(
                    text,
                    "jvm_memory_used_bytes{area=\"nonheap\"}",
                    memory.getNonHeapMemoryUsage().getUsed());
            line(
                    text,
                    "jvm_threads_current",
                    ManagementFactory.getThreadMXBean().getThreadCount());
            line(
                    text,
                    "jvm_gc_seconds_total",
                    ManagementFactory.getGarbageCollectorMXBeans().stream()
                                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                    .sum()
                            / MILLIS);
            return text.toString();
        }

        private static void line(StringBuilder text, String name, double value) {
            text.append(String.format(Locale.ROOT, "%s %.3f%n", name, value));
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            counts.add(((HttpServletResponse) response).getStatus(), System.nanoTime() - begin);
        }
    }
}
