using System.Text;
using System.Text.Json.Nodes;
using CareersCatalogue.Routes;

namespace TestKit;

/// <summary>A valid set of data files with four occupations, to be broken one field at a time.</summary>
public sealed class SmallData
{
    public const string Nurse = "occupations/adult-nurse.json";
    public const string StrokeNurse = "occupations/stroke-nurse.json";
    public const string Assistant = "occupations/healthcare-assistant.json";
    public const string Receptionist = "occupations/gp-receptionist.json";
    public const string Degree = "entry-routes/adult-nursing-degree.json";
    public const string Pay = "pay/agenda-for-change-england.json";
    public const string Cadets = "programmes/cadets.json";
    public const string Skills = "reference/skills.json";
    public const string Standards = "reference/apprenticeship-standards.json";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public SmallData()
    {
        foreach (var (path, json) in SmallDataFiles.All) SetText(path, json);
        foreach (var choice in EntryRouteKinds.List.All) SetText($"route-types/{choice.Key}.json", SmallDataFiles.RouteType(choice.Key));
    }

    /// <summary>The files by path, in the order of their paths.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Changes one file as JSON; lists are arrays.</summary>
    public SmallData Edit(string path, Action<JsonNode> change)
    {
        var node = JsonNode.Parse(_files[path])!;
        change(node);
        return SetText(path, node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    public SmallData SetText(string path, string text) => SetBytes(path, Encoding.UTF8.GetBytes(text));

    public SmallData SetBytes(string path, byte[] content)
    {
        _files[path] = content;
        return this;
    }

    public SmallData Remove(string path)
    {
        _files.Remove(path);
        return this;
    }

    /// <summary>Makes a folder hold exactly these files.</summary>
    public void WriteTo(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (path, content) in _files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }
}
