namespace CareersData.Releases;

/// <summary>The pointer to the release that is served.</summary>
/// <param name="Version">The release.</param>
/// <param name="ImportedChecksum">The state of <c>data/</c> that was imported last; another release may have been chosen since.</param>
internal sealed record CurrentRelease(string Version, string ImportedChecksum);
