namespace CareersData.Releases;

/// <summary>A release.</summary>
internal sealed class ReleaseRow
{
    public long Id { get; set; }

    public required string Version { get; set; }

    public required string Checksum { get; set; }

    public required long CreatedMilliseconds { get; set; } // since 1970 in UTC

    public required string Licence { get; set; }

    public required int OccupationCount { get; set; }

    public required int EntryRouteCount { get; set; }
}

/// <summary>One data file of a release, as it was.</summary>
internal sealed class ReleaseFileRow
{
    public required long ReleaseId { get; set; }

    public required string Path { get; set; }

    public required string Document { get; set; }
}

/// <summary>Which release is served: one row.</summary>
internal sealed class CurrentReleaseRow
{
    internal const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public required long ReleaseId { get; set; }

    public required string ImportedChecksum { get; set; } // of the state of data/ that was imported last, whichever release is served
}
