namespace CareersData.Surfaces;

/// <summary>One switching of a surface, off or on.</summary>
/// <param name="Surface">Which part of the service.</param>
/// <param name="IsOff">Whether it was off from then on.</param>
/// <param name="Reason">Why, in words that visitors are shown; 1 to 200 characters, or empty when it was switched on.</param>
/// <param name="Changed">When.</param>
public sealed record SurfaceChange(Surface Surface, bool IsOff, string Reason, DateTimeOffset Changed);
