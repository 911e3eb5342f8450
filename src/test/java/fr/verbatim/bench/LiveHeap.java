package fr.verbatim.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// How much the program holds: what garbage collections leave, the most of them all. Pools counted for themselves would
/// add up peaks of different moments, and garbage.
final class LiveHeap {
    private final AtomicLong most = new AtomicLong();

    private LiveHeap() {}

    /// Watches every collection from now on.
    static LiveHeap watched() {
        LiveHeap heap = new LiveHeap();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, ignored) -> heap.collected(notification.getUserData()), null, null);
            }
        }
        return heap;
    }

    /// In bytes; 0 when nothing was collected.
    long most() {
        return most.get();
    }

    private void collected(Object data) {
        if (data instanceof CompositeData composite) {
            long left =
                    GarbageCollectionNotificationInfo.from(composite)
                            .getGcInfo()
                            .getMemoryUsageAfterGc()
                            .values()
                            .stream()
                            .mapToLong(MemoryUsage::getUsed)
                            .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }
}
