package fr.verbatim.bench;

import java.lang.management.ManagementFactory;

/// What the program holds at this moment: what a whole collection leaves.
final class UsedHeap {
    private static final double MEGABYTE = 1024 * 1024;

    private UsedHeap() {}

    /// In MB. Collects twice: what has a cleaner goes with the second.
    static double megabytes() {
        ManagementFactory.getMemoryMXBean().gc();
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
