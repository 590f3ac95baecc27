using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;

namespace CareersCatalogue.Filters;

/// <summary>The Agenda for Change band of the first post.</summary>
public static class BandFilter
{
    /// <summary>The row; its values are bands such as <c>3</c> or <c>8a</c>.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "band",
        Label = "First pay band",
        Choices = catalogue => catalogue.PayScales.Find(PayFramework.AgendaForChange, Nation.England) is { } scale
            ? [.. scale.Bands.Select(ToChoice)]
            : [],
        ValuesOf = entry => entry.Occupation.Pay is { Framework: PayFramework.AgendaForChange, FirstGrade: { } band } ? [band] : [],
    };

    private static FilterChoice ToChoice(PayBand band) => new(band.Name, $"Band {band.Name}", [$"band {band.Name}"]);
}
