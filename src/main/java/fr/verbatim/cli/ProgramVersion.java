package fr.verbatim.cli;

import picocli.CommandLine.IVersionProvider;

/// Which program this is: the version of the jar; `dev` when it runs from its classes.
public final class ProgramVersion implements IVersionProvider {
    private static final String UNPACKED = "dev";

    /// What an index is stamped with.
    static String current() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Verbatim " + current()};
    }
}
