using System.Globalization;
using CareersWeb.Tests.Observability;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TestKit;

namespace CareersWeb.Tests.Hosting;

/// <summary>The settings, and the page that lists them.</summary>
[Collection(ObservedGroup.Name)]
public sealed class ConfigurationTests(ObservedHost host)
{
    private static readonly string Page = Path.Combine(RepositoryFolder.Root, "docs", "configuration.md");

    [Fact]
    public async Task Configuration_Page_SaysWhatTheOptionsClassesSay()
    {
        var written = ConfigurationReference.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_CONFIGURATION") == "1") await File.WriteAllTextAsync(Page, written);

        Assert.Equal(written, await File.ReadAllTextAsync(Page));
    }

    [Fact]
    public async Task Configuration_EverySettingOfThePage_ArrivesUnderItsName()
    {
        var settings = (from section in ConfigurationReference.Sections
                        from property in ConfigurationReference.Settings(section.Options)
                        let changed = Other(property.GetValue(Activator.CreateInstance(section.Options)))
                        where changed is not null
                        select (section.Options, Property: property, Name: $"{section.Name}:{property.Name}", Value: changed)).ToList();

        await using var other = host.With(settings.Select(setting => (setting.Name, setting.Value!)));

        Assert.True(settings.Count > 30);
        Assert.All(settings, setting =>
        {
            var options = (IOptions<object>)other.Services.GetRequiredService(typeof(IOptions<>).MakeGenericType(setting.Options));
            Assert.Equal(setting.Value, Convert.ToString(setting.Property.GetValue(options.Value), CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public void Configuration_EveryOptionsClassThatIsRead_IsOnThePage()
    {
        var read = ConfigurationReference.Sections.Select(section => section.Options.Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, IsPublic: true } && type.GetConstructor([]) is not null)
            .Where(type => host.Services.GetServices(typeof(IConfigureOptions<>).MakeGenericType(type)).Any());

        Assert.Empty(read.Except(ConfigurationReference.Sections.Select(section => section.Options)));
    }

    // A value that is not the default, where one can be made without knowing what it means.
    private static string? Other(object? value) => value switch
    {
        bool truth => (!truth).ToString(),
        int number => (number == 1 ? 2 : number - 1).ToString(CultureInfo.InvariantCulture),
        long number => (number - 1).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
