using GraphQLEngine.Language;
using GraphQLEngine.TypeSystem;

namespace GraphQLEngine.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    private const string Sdl = """"
        "The service."
        schema {
          query: Root
        }

        "Marks."
        directive @mark(a: Int = 1) repeatable on OBJECT | FIELD_DEFINITION

        scalar Date @specifiedBy(url: "https://example.org")

        """
        The root,
        in two lines.
        """
        type Root implements Named @mark(a: 2) {
          name: String!
          "Found by words."
          find(words: [String!]! = ["a"], by: By = NAME): [Found!]! @deprecated(reason: "Use `search`.")
          pick(choice: Choice): Date
        }

        interface Named {
          name: String!
        }

        union Found = Root | Other

        type Other {
          "Half."
          half: Float
        }

        enum By {
          "By name."
          NAME
          AGE @deprecated
        }

        input Choice @oneOf {
          id: ID
          nested: Choice
        }

        """";

    [Fact]
    public void Print_Schema_IsTheSdlItWasBuiltFrom() => Assert.Equal(Sdl, SchemaPrinter.Print(Build(Sdl)));

    [Fact]
    public void Print_Extensions_AreMergedIntoWhatTheyExtend() => Assert.Equal(
        "type Query {\n  a: Int\n  b: Int\n}\n", SchemaPrinter.Print(Build("type Query { a: Int } extend type Query { b: Int }")));

    [Fact]
    public void Build_UnusedBuiltInScalars_AreLeftOut()
    {
        var schema = Build("type Query { a: Int }");

        Assert.NotNull(schema.FindType("Int"));
        Assert.Null(schema.FindType("Float"));
        Assert.NotNull(schema.FindType("Boolean"));
    }

    private static Schema Build(string sdl) => SchemaBuilder.Build(Parser.Parse(sdl, ParserLimits.Trusted).Document!);
}
