// Counts by folder what coverlet measured, and fails where it is too little: see docs/testing.md. tests/coverage runs it.
// Arguments: the cobertura file; folders that are held to less, each as Folder=lines/branches in per cent; --gaps to list what no test reached.
using System.Globalization;
using System.Xml.Linq;

const double LeastLines = 99, LeastBranches = 97;

Dictionary<string, double[]> excepted = args.Where(argument => argument.Contains('=')).Select(argument => argument.Split('='))
    .ToDictionary(parts => parts[0], parts => Array.ConvertAll(parts[1].Split('/'), number => double.Parse(number, CultureInfo.InvariantCulture)));

// A lambda or an iterator is a class of its own, which may share a line with the class around it.
Line[] lines =
[
    .. XDocument.Load(args[0]).Descendants("class")
        .SelectMany(type => type.Element("lines")!.Elements("line"), (type, line) => (File: (string)type.Attribute("filename")!, Line: line))
        .GroupBy(each => (each.File, Number: (int)each.Line.Attribute("number")!))
        .OrderBy(same => same.Key.File, StringComparer.Ordinal)
        .ThenBy(same => same.Key.Number)
        .Select(same => new Line(
            same.Key.File,
            same.Key.Number,
            same.Any(each => (int)each.Line.Attribute("hits")! > 0),
            same.Sum(each => Branches(each.Line)[0]),
            same.Sum(each => Branches(each.Line)[1]))),
];

Console.WriteLine("| folder | lines | reached | % | branches | taken | % |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
List<string> tooLittle = [];
foreach (IGrouping<string, Line> folder in lines.GroupBy(line => line.File.Split('/')[0]))
{
    double[] least = excepted.GetValueOrDefault(folder.Key, [LeastLines, LeastBranches]);
    (double ofLines, double ofBranches) = Write(folder.Key, folder);
    if (ofLines < least[0] || ofBranches < least[1])
    {
        tooLittle.Add(string.Create(CultureInfo.InvariantCulture, $"{folder.Key} reaches less than {least[0]}% of its lines or {least[1]}% of its branches."));
    }
}

Write("in total", lines);
tooLittle.ForEach(Console.WriteLine);
if (args.Contains("--gaps"))
{
    foreach (Line line in lines.Where(line => !line.IsReached || line.Taken < line.Branches))
    {
        Console.WriteLine($"{line.File}:{line.Number}: " + (line.IsReached ? $"{line.Taken} of {line.Branches} branches" : "not reached"));
    }
}

return tooLittle.Count == 0 ? 0 : 1;

// "75% (3/4)" is 3 taken of 4; a line without branches does not say so.
static int[] Branches(XElement line) => (string?)line.Attribute("condition-coverage") is { } condition
    ? Array.ConvertAll(condition.Split('(', ')')[1].Split('/'), number => int.Parse(number, CultureInfo.InvariantCulture))
    : [0, 0];

static (double OfLines, double OfBranches) Write(string name, IEnumerable<Line> lines)
{
    (int all, int reached) = (lines.Count(), lines.Count(line => line.IsReached));
    (int branches, int taken) = (lines.Sum(line => line.Branches), lines.Sum(line => line.Taken));
    (double ofLines, double ofBranches) = (Percent(reached, all), Percent(taken, branches));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {all} | {reached} | {ofLines:0.0} | {branches} | {taken} | {ofBranches:0.0} |"));
    return (ofLines, ofBranches);
}

static double Percent(int part, int whole) => whole == 0 ? 100 : 100.0 * part / whole;

internal sealed record Line(string File, int Number, bool IsReached, int Taken, int Branches);
